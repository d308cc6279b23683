package dev.weft.fleet.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages autonomous agents: who they are, whether they live, and what they live on.
 * An agent's credits move by the LedgerService alone, and its survival tier follows them at once. An agent says that it
 * lives by heartbeats; three missed ones in a row, and it is no longer `alive`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AgentServiceGrpc {

  private AgentServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.fleet.v1.AgentService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.RegisterAgentRequest,
      dev.weft.fleet.v1.RegisterAgentResponse> getRegisterAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RegisterAgent",
      requestType = dev.weft.fleet.v1.RegisterAgentRequest.class,
      responseType = dev.weft.fleet.v1.RegisterAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.RegisterAgentRequest,
      dev.weft.fleet.v1.RegisterAgentResponse> getRegisterAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.RegisterAgentRequest, dev.weft.fleet.v1.RegisterAgentResponse> getRegisterAgentMethod;
    if ((getRegisterAgentMethod = AgentServiceGrpc.getRegisterAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getRegisterAgentMethod = AgentServiceGrpc.getRegisterAgentMethod) == null) {
          AgentServiceGrpc.getRegisterAgentMethod = getRegisterAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.RegisterAgentRequest, dev.weft.fleet.v1.RegisterAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RegisterAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.RegisterAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.RegisterAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("RegisterAgent"))
              .build();
        }
      }
    }
    return getRegisterAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetAgentRequest,
      dev.weft.fleet.v1.GetAgentResponse> getGetAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAgent",
      requestType = dev.weft.fleet.v1.GetAgentRequest.class,
      responseType = dev.weft.fleet.v1.GetAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetAgentRequest,
      dev.weft.fleet.v1.GetAgentResponse> getGetAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetAgentRequest, dev.weft.fleet.v1.GetAgentResponse> getGetAgentMethod;
    if ((getGetAgentMethod = AgentServiceGrpc.getGetAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getGetAgentMethod = AgentServiceGrpc.getGetAgentMethod) == null) {
          AgentServiceGrpc.getGetAgentMethod = getGetAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.GetAgentRequest, dev.weft.fleet.v1.GetAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("GetAgent"))
              .build();
        }
      }
    }
    return getGetAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListAgentsRequest,
      dev.weft.fleet.v1.ListAgentsResponse> getListAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAgents",
      requestType = dev.weft.fleet.v1.ListAgentsRequest.class,
      responseType = dev.weft.fleet.v1.ListAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListAgentsRequest,
      dev.weft.fleet.v1.ListAgentsResponse> getListAgentsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListAgentsRequest, dev.weft.fleet.v1.ListAgentsResponse> getListAgentsMethod;
    if ((getListAgentsMethod = AgentServiceGrpc.getListAgentsMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getListAgentsMethod = AgentServiceGrpc.getListAgentsMethod) == null) {
          AgentServiceGrpc.getListAgentsMethod = getListAgentsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.ListAgentsRequest, dev.weft.fleet.v1.ListAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAgents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("ListAgents"))
              .build();
        }
      }
    }
    return getListAgentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateAgentRequest,
      dev.weft.fleet.v1.UpdateAgentResponse> getUpdateAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAgent",
      requestType = dev.weft.fleet.v1.UpdateAgentRequest.class,
      responseType = dev.weft.fleet.v1.UpdateAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateAgentRequest,
      dev.weft.fleet.v1.UpdateAgentResponse> getUpdateAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateAgentRequest, dev.weft.fleet.v1.UpdateAgentResponse> getUpdateAgentMethod;
    if ((getUpdateAgentMethod = AgentServiceGrpc.getUpdateAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getUpdateAgentMethod = AgentServiceGrpc.getUpdateAgentMethod) == null) {
          AgentServiceGrpc.getUpdateAgentMethod = getUpdateAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.UpdateAgentRequest, dev.weft.fleet.v1.UpdateAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.UpdateAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.UpdateAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("UpdateAgent"))
              .build();
        }
      }
    }
    return getUpdateAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.HeartbeatAgentRequest,
      dev.weft.fleet.v1.HeartbeatAgentResponse> getHeartbeatAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "HeartbeatAgent",
      requestType = dev.weft.fleet.v1.HeartbeatAgentRequest.class,
      responseType = dev.weft.fleet.v1.HeartbeatAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.HeartbeatAgentRequest,
      dev.weft.fleet.v1.HeartbeatAgentResponse> getHeartbeatAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.HeartbeatAgentRequest, dev.weft.fleet.v1.HeartbeatAgentResponse> getHeartbeatAgentMethod;
    if ((getHeartbeatAgentMethod = AgentServiceGrpc.getHeartbeatAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getHeartbeatAgentMethod = AgentServiceGrpc.getHeartbeatAgentMethod) == null) {
          AgentServiceGrpc.getHeartbeatAgentMethod = getHeartbeatAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.HeartbeatAgentRequest, dev.weft.fleet.v1.HeartbeatAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "HeartbeatAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.HeartbeatAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.HeartbeatAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("HeartbeatAgent"))
              .build();
        }
      }
    }
    return getHeartbeatAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.TerminateAgentRequest,
      dev.weft.fleet.v1.TerminateAgentResponse> getTerminateAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "TerminateAgent",
      requestType = dev.weft.fleet.v1.TerminateAgentRequest.class,
      responseType = dev.weft.fleet.v1.TerminateAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.TerminateAgentRequest,
      dev.weft.fleet.v1.TerminateAgentResponse> getTerminateAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.TerminateAgentRequest, dev.weft.fleet.v1.TerminateAgentResponse> getTerminateAgentMethod;
    if ((getTerminateAgentMethod = AgentServiceGrpc.getTerminateAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getTerminateAgentMethod = AgentServiceGrpc.getTerminateAgentMethod) == null) {
          AgentServiceGrpc.getTerminateAgentMethod = getTerminateAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.TerminateAgentRequest, dev.weft.fleet.v1.TerminateAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "TerminateAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.TerminateAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.TerminateAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("TerminateAgent"))
              .build();
        }
      }
    }
    return getTerminateAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteAgentRequest,
      dev.weft.fleet.v1.DeleteAgentResponse> getDeleteAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteAgent",
      requestType = dev.weft.fleet.v1.DeleteAgentRequest.class,
      responseType = dev.weft.fleet.v1.DeleteAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteAgentRequest,
      dev.weft.fleet.v1.DeleteAgentResponse> getDeleteAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteAgentRequest, dev.weft.fleet.v1.DeleteAgentResponse> getDeleteAgentMethod;
    if ((getDeleteAgentMethod = AgentServiceGrpc.getDeleteAgentMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getDeleteAgentMethod = AgentServiceGrpc.getDeleteAgentMethod) == null) {
          AgentServiceGrpc.getDeleteAgentMethod = getDeleteAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.DeleteAgentRequest, dev.weft.fleet.v1.DeleteAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.DeleteAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.DeleteAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("DeleteAgent"))
              .build();
        }
      }
    }
    return getDeleteAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.WatchAgentsRequest,
      dev.weft.fleet.v1.WatchAgentsResponse> getWatchAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchAgents",
      requestType = dev.weft.fleet.v1.WatchAgentsRequest.class,
      responseType = dev.weft.fleet.v1.WatchAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.WatchAgentsRequest,
      dev.weft.fleet.v1.WatchAgentsResponse> getWatchAgentsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.WatchAgentsRequest, dev.weft.fleet.v1.WatchAgentsResponse> getWatchAgentsMethod;
    if ((getWatchAgentsMethod = AgentServiceGrpc.getWatchAgentsMethod) == null) {
      synchronized (AgentServiceGrpc.class) {
        if ((getWatchAgentsMethod = AgentServiceGrpc.getWatchAgentsMethod) == null) {
          AgentServiceGrpc.getWatchAgentsMethod = getWatchAgentsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.WatchAgentsRequest, dev.weft.fleet.v1.WatchAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchAgents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.WatchAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.WatchAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentServiceMethodDescriptorSupplier("WatchAgents"))
              .build();
        }
      }
    }
    return getWatchAgentsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AgentServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceStub>() {
        @java.lang.Override
        public AgentServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceStub(channel, callOptions);
        }
      };
    return AgentServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AgentServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingV2Stub>() {
        @java.lang.Override
        public AgentServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AgentServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AgentServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceBlockingStub>() {
        @java.lang.Override
        public AgentServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceBlockingStub(channel, callOptions);
        }
      };
    return AgentServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AgentServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentServiceFutureStub>() {
        @java.lang.Override
        public AgentServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentServiceFutureStub(channel, callOptions);
        }
      };
    return AgentServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages autonomous agents: who they are, whether they live, and what they live on.
   * An agent's credits move by the LedgerService alone, and its survival tier follows them at once. An agent says that it
   * lives by heartbeats; three missed ones in a row, and it is no longer `alive`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Registers an agent. It begins active, without credits.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `agent.parent_id` or `agent.api_key_id` names nothing.
     * </pre>
     */
    default void registerAgent(dev.weft.fleet.v1.RegisterAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.RegisterAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRegisterAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    default void getAgent(dev.weft.fleet.v1.GetAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    default void listAgents(dev.weft.fleet.v1.ListAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAgentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes an agent.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; FAILED_PRECONDITION with AGENT_TERMINATED where
     * the status of a terminated agent would change.
     * </pre>
     */
    default void updateAgent(dev.weft.fleet.v1.UpdateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that an agent lives, at the server's time, and makes an inactive one active. The answer tells the agent in which
     * tier it is: in `terminated` it has to stop.
     * A heartbeat changes neither the etag nor `updated_at`, and watchers hear of it only where the status changed.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where the agent is terminated, and has to stop as well.
     * </pre>
     */
    default void heartbeatAgent(dev.weft.fleet.v1.HeartbeatAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.HeartbeatAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getHeartbeatAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Terminates an agent for good. What it did and what it was paid stays.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where it is terminated already.
     * </pre>
     */
    default void terminateAgent(dev.weft.fleet.v1.TerminateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.TerminateAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getTerminateAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an agent that never did anything. Its children lose their parent; sandboxes and domains stay, linked to none.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE where actions, transactions or compute logs tell of it: terminate it
     * instead.
     * </pre>
     */
    default void deleteAgent(dev.weft.fleet.v1.DeleteAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Watches one agent until it is terminated or deleted, or all agents of the organization.
     * The first message has a snapshot of the one agent and a cursor; then changes follow as they happen. A watch of all begins
     * with a cursor alone. At least every ten seconds a message comes, if need be with `heartbeat` alone. A client that was cut
     * off watches again with the last cursor it received and gets what it missed. `alive` is as it was at each change.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where changes after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than changes arrive.
     * </pre>
     */
    default void watchAgents(dev.weft.fleet.v1.WatchAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.WatchAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchAgentsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AgentService.
   * <pre>
   * Manages autonomous agents: who they are, whether they live, and what they live on.
   * An agent's credits move by the LedgerService alone, and its survival tier follows them at once. An agent says that it
   * lives by heartbeats; three missed ones in a row, and it is no longer `alive`.
   * </pre>
   */
  public static abstract class AgentServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AgentServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AgentService.
   * <pre>
   * Manages autonomous agents: who they are, whether they live, and what they live on.
   * An agent's credits move by the LedgerService alone, and its survival tier follows them at once. An agent says that it
   * lives by heartbeats; three missed ones in a row, and it is no longer `alive`.
   * </pre>
   */
  public static final class AgentServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AgentServiceStub> {
    private AgentServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers an agent. It begins active, without credits.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `agent.parent_id` or `agent.api_key_id` names nothing.
     * </pre>
     */
    public void registerAgent(dev.weft.fleet.v1.RegisterAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.RegisterAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRegisterAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public void getAgent(dev.weft.fleet.v1.GetAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public void listAgents(dev.weft.fleet.v1.ListAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAgentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes an agent.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; FAILED_PRECONDITION with AGENT_TERMINATED where
     * the status of a terminated agent would change.
     * </pre>
     */
    public void updateAgent(dev.weft.fleet.v1.UpdateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that an agent lives, at the server's time, and makes an inactive one active. The answer tells the agent in which
     * tier it is: in `terminated` it has to stop.
     * A heartbeat changes neither the etag nor `updated_at`, and watchers hear of it only where the status changed.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where the agent is terminated, and has to stop as well.
     * </pre>
     */
    public void heartbeatAgent(dev.weft.fleet.v1.HeartbeatAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.HeartbeatAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getHeartbeatAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Terminates an agent for good. What it did and what it was paid stays.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where it is terminated already.
     * </pre>
     */
    public void terminateAgent(dev.weft.fleet.v1.TerminateAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.TerminateAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getTerminateAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an agent that never did anything. Its children lose their parent; sandboxes and domains stay, linked to none.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE where actions, transactions or compute logs tell of it: terminate it
     * instead.
     * </pre>
     */
    public void deleteAgent(dev.weft.fleet.v1.DeleteAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Watches one agent until it is terminated or deleted, or all agents of the organization.
     * The first message has a snapshot of the one agent and a cursor; then changes follow as they happen. A watch of all begins
     * with a cursor alone. At least every ten seconds a message comes, if need be with `heartbeat` alone. A client that was cut
     * off watches again with the last cursor it received and gets what it missed. `alive` is as it was at each change.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where changes after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than changes arrive.
     * </pre>
     */
    public void watchAgents(dev.weft.fleet.v1.WatchAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.WatchAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchAgentsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AgentService.
   * <pre>
   * Manages autonomous agents: who they are, whether they live, and what they live on.
   * An agent's credits move by the LedgerService alone, and its survival tier follows them at once. An agent says that it
   * lives by heartbeats; three missed ones in a row, and it is no longer `alive`.
   * </pre>
   */
  public static final class AgentServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AgentServiceBlockingV2Stub> {
    private AgentServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers an agent. It begins active, without credits.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `agent.parent_id` or `agent.api_key_id` names nothing.
     * </pre>
     */
    public dev.weft.fleet.v1.RegisterAgentResponse registerAgent(dev.weft.fleet.v1.RegisterAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRegisterAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public dev.weft.fleet.v1.GetAgentResponse getAgent(dev.weft.fleet.v1.GetAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListAgentsResponse listAgents(dev.weft.fleet.v1.ListAgentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an agent.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; FAILED_PRECONDITION with AGENT_TERMINATED where
     * the status of a terminated agent would change.
     * </pre>
     */
    public dev.weft.fleet.v1.UpdateAgentResponse updateAgent(dev.weft.fleet.v1.UpdateAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that an agent lives, at the server's time, and makes an inactive one active. The answer tells the agent in which
     * tier it is: in `terminated` it has to stop.
     * A heartbeat changes neither the etag nor `updated_at`, and watchers hear of it only where the status changed.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where the agent is terminated, and has to stop as well.
     * </pre>
     */
    public dev.weft.fleet.v1.HeartbeatAgentResponse heartbeatAgent(dev.weft.fleet.v1.HeartbeatAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getHeartbeatAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Terminates an agent for good. What it did and what it was paid stays.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where it is terminated already.
     * </pre>
     */
    public dev.weft.fleet.v1.TerminateAgentResponse terminateAgent(dev.weft.fleet.v1.TerminateAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getTerminateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an agent that never did anything. Its children lose their parent; sandboxes and domains stay, linked to none.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE where actions, transactions or compute logs tell of it: terminate it
     * instead.
     * </pre>
     */
    public dev.weft.fleet.v1.DeleteAgentResponse deleteAgent(dev.weft.fleet.v1.DeleteAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Watches one agent until it is terminated or deleted, or all agents of the organization.
     * The first message has a snapshot of the one agent and a cursor; then changes follow as they happen. A watch of all begins
     * with a cursor alone. At least every ten seconds a message comes, if need be with `heartbeat` alone. A client that was cut
     * off watches again with the last cursor it received and gets what it missed. `alive` is as it was at each change.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where changes after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than changes arrive.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.fleet.v1.WatchAgentsResponse>
        watchAgents(dev.weft.fleet.v1.WatchAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchAgentsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AgentService.
   * <pre>
   * Manages autonomous agents: who they are, whether they live, and what they live on.
   * An agent's credits move by the LedgerService alone, and its survival tier follows them at once. An agent says that it
   * lives by heartbeats; three missed ones in a row, and it is no longer `alive`.
   * </pre>
   */
  public static final class AgentServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AgentServiceBlockingStub> {
    private AgentServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers an agent. It begins active, without credits.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `agent.parent_id` or `agent.api_key_id` names nothing.
     * </pre>
     */
    public dev.weft.fleet.v1.RegisterAgentResponse registerAgent(dev.weft.fleet.v1.RegisterAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRegisterAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public dev.weft.fleet.v1.GetAgentResponse getAgent(dev.weft.fleet.v1.GetAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListAgentsResponse listAgents(dev.weft.fleet.v1.ListAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an agent.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; FAILED_PRECONDITION with AGENT_TERMINATED where
     * the status of a terminated agent would change.
     * </pre>
     */
    public dev.weft.fleet.v1.UpdateAgentResponse updateAgent(dev.weft.fleet.v1.UpdateAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that an agent lives, at the server's time, and makes an inactive one active. The answer tells the agent in which
     * tier it is: in `terminated` it has to stop.
     * A heartbeat changes neither the etag nor `updated_at`, and watchers hear of it only where the status changed.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where the agent is terminated, and has to stop as well.
     * </pre>
     */
    public dev.weft.fleet.v1.HeartbeatAgentResponse heartbeatAgent(dev.weft.fleet.v1.HeartbeatAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getHeartbeatAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Terminates an agent for good. What it did and what it was paid stays.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where it is terminated already.
     * </pre>
     */
    public dev.weft.fleet.v1.TerminateAgentResponse terminateAgent(dev.weft.fleet.v1.TerminateAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getTerminateAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an agent that never did anything. Its children lose their parent; sandboxes and domains stay, linked to none.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE where actions, transactions or compute logs tell of it: terminate it
     * instead.
     * </pre>
     */
    public dev.weft.fleet.v1.DeleteAgentResponse deleteAgent(dev.weft.fleet.v1.DeleteAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Watches one agent until it is terminated or deleted, or all agents of the organization.
     * The first message has a snapshot of the one agent and a cursor; then changes follow as they happen. A watch of all begins
     * with a cursor alone. At least every ten seconds a message comes, if need be with `heartbeat` alone. A client that was cut
     * off watches again with the last cursor it received and gets what it missed. `alive` is as it was at each change.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where changes after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than changes arrive.
     * </pre>
     */
    public java.util.Iterator<dev.weft.fleet.v1.WatchAgentsResponse> watchAgents(
        dev.weft.fleet.v1.WatchAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchAgentsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AgentService.
   * <pre>
   * Manages autonomous agents: who they are, whether they live, and what they live on.
   * An agent's credits move by the LedgerService alone, and its survival tier follows them at once. An agent says that it
   * lives by heartbeats; three missed ones in a row, and it is no longer `alive`.
   * </pre>
   */
  public static final class AgentServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AgentServiceFutureStub> {
    private AgentServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers an agent. It begins active, without credits.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `agent.parent_id` or `agent.api_key_id` names nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.RegisterAgentResponse> registerAgent(
        dev.weft.fleet.v1.RegisterAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRegisterAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.GetAgentResponse> getAgent(
        dev.weft.fleet.v1.GetAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.ListAgentsResponse> listAgents(
        dev.weft.fleet.v1.ListAgentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAgentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes an agent.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; FAILED_PRECONDITION with AGENT_TERMINATED where
     * the status of a terminated agent would change.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.UpdateAgentResponse> updateAgent(
        dev.weft.fleet.v1.UpdateAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that an agent lives, at the server's time, and makes an inactive one active. The answer tells the agent in which
     * tier it is: in `terminated` it has to stop.
     * A heartbeat changes neither the etag nor `updated_at`, and watchers hear of it only where the status changed.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where the agent is terminated, and has to stop as well.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.HeartbeatAgentResponse> heartbeatAgent(
        dev.weft.fleet.v1.HeartbeatAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getHeartbeatAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Terminates an agent for good. What it did and what it was paid stays.
     * Errors: FAILED_PRECONDITION with AGENT_TERMINATED where it is terminated already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.TerminateAgentResponse> terminateAgent(
        dev.weft.fleet.v1.TerminateAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getTerminateAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an agent that never did anything. Its children lose their parent; sandboxes and domains stay, linked to none.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE where actions, transactions or compute logs tell of it: terminate it
     * instead.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.DeleteAgentResponse> deleteAgent(
        dev.weft.fleet.v1.DeleteAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteAgentMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_REGISTER_AGENT = 0;
  private static final int METHODID_GET_AGENT = 1;
  private static final int METHODID_LIST_AGENTS = 2;
  private static final int METHODID_UPDATE_AGENT = 3;
  private static final int METHODID_HEARTBEAT_AGENT = 4;
  private static final int METHODID_TERMINATE_AGENT = 5;
  private static final int METHODID_DELETE_AGENT = 6;
  private static final int METHODID_WATCH_AGENTS = 7;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_REGISTER_AGENT:
          serviceImpl.registerAgent((dev.weft.fleet.v1.RegisterAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.RegisterAgentResponse>) responseObserver);
          break;
        case METHODID_GET_AGENT:
          serviceImpl.getAgent((dev.weft.fleet.v1.GetAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetAgentResponse>) responseObserver);
          break;
        case METHODID_LIST_AGENTS:
          serviceImpl.listAgents((dev.weft.fleet.v1.ListAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListAgentsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_AGENT:
          serviceImpl.updateAgent((dev.weft.fleet.v1.UpdateAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateAgentResponse>) responseObserver);
          break;
        case METHODID_HEARTBEAT_AGENT:
          serviceImpl.heartbeatAgent((dev.weft.fleet.v1.HeartbeatAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.HeartbeatAgentResponse>) responseObserver);
          break;
        case METHODID_TERMINATE_AGENT:
          serviceImpl.terminateAgent((dev.weft.fleet.v1.TerminateAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.TerminateAgentResponse>) responseObserver);
          break;
        case METHODID_DELETE_AGENT:
          serviceImpl.deleteAgent((dev.weft.fleet.v1.DeleteAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteAgentResponse>) responseObserver);
          break;
        case METHODID_WATCH_AGENTS:
          serviceImpl.watchAgents((dev.weft.fleet.v1.WatchAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.WatchAgentsResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getRegisterAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.RegisterAgentRequest,
              dev.weft.fleet.v1.RegisterAgentResponse>(
                service, METHODID_REGISTER_AGENT)))
        .addMethod(
          getGetAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.GetAgentRequest,
              dev.weft.fleet.v1.GetAgentResponse>(
                service, METHODID_GET_AGENT)))
        .addMethod(
          getListAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.ListAgentsRequest,
              dev.weft.fleet.v1.ListAgentsResponse>(
                service, METHODID_LIST_AGENTS)))
        .addMethod(
          getUpdateAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.UpdateAgentRequest,
              dev.weft.fleet.v1.UpdateAgentResponse>(
                service, METHODID_UPDATE_AGENT)))
        .addMethod(
          getHeartbeatAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.HeartbeatAgentRequest,
              dev.weft.fleet.v1.HeartbeatAgentResponse>(
                service, METHODID_HEARTBEAT_AGENT)))
        .addMethod(
          getTerminateAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.TerminateAgentRequest,
              dev.weft.fleet.v1.TerminateAgentResponse>(
                service, METHODID_TERMINATE_AGENT)))
        .addMethod(
          getDeleteAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.DeleteAgentRequest,
              dev.weft.fleet.v1.DeleteAgentResponse>(
                service, METHODID_DELETE_AGENT)))
        .addMethod(
          getWatchAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.fleet.v1.WatchAgentsRequest,
              dev.weft.fleet.v1.WatchAgentsResponse>(
                service, METHODID_WATCH_AGENTS)))
        .build();
  }

  private static abstract class AgentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AgentServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.fleet.v1.AgentServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AgentService");
    }
  }

  private static final class AgentServiceFileDescriptorSupplier
      extends AgentServiceBaseDescriptorSupplier {
    AgentServiceFileDescriptorSupplier() {}
  }

  private static final class AgentServiceMethodDescriptorSupplier
      extends AgentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AgentServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (AgentServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AgentServiceFileDescriptorSupplier())
              .addMethod(getRegisterAgentMethod())
              .addMethod(getGetAgentMethod())
              .addMethod(getListAgentsMethod())
              .addMethod(getUpdateAgentMethod())
              .addMethod(getHeartbeatAgentMethod())
              .addMethod(getTerminateAgentMethod())
              .addMethod(getDeleteAgentMethod())
              .addMethod(getWatchAgentsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
