"""What people build with agents: agents, deployments, sessions, tickets and demos."""
