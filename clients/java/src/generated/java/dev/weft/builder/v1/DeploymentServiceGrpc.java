package dev.weft.builder.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Makes agents callable under friendly names. An agent may have several names; a name leads to one agent.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class DeploymentServiceGrpc {

  private DeploymentServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.builder.v1.DeploymentService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.DeployAgentRequest,
      dev.weft.builder.v1.DeployAgentResponse> getDeployAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeployAgent",
      requestType = dev.weft.builder.v1.DeployAgentRequest.class,
      responseType = dev.weft.builder.v1.DeployAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.DeployAgentRequest,
      dev.weft.builder.v1.DeployAgentResponse> getDeployAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.DeployAgentRequest, dev.weft.builder.v1.DeployAgentResponse> getDeployAgentMethod;
    if ((getDeployAgentMethod = DeploymentServiceGrpc.getDeployAgentMethod) == null) {
      synchronized (DeploymentServiceGrpc.class) {
        if ((getDeployAgentMethod = DeploymentServiceGrpc.getDeployAgentMethod) == null) {
          DeploymentServiceGrpc.getDeployAgentMethod = getDeployAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.DeployAgentRequest, dev.weft.builder.v1.DeployAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeployAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeployAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeployAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DeploymentServiceMethodDescriptorSupplier("DeployAgent"))
              .build();
        }
      }
    }
    return getDeployAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.UndeployAgentRequest,
      dev.weft.builder.v1.UndeployAgentResponse> getUndeployAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UndeployAgent",
      requestType = dev.weft.builder.v1.UndeployAgentRequest.class,
      responseType = dev.weft.builder.v1.UndeployAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.UndeployAgentRequest,
      dev.weft.builder.v1.UndeployAgentResponse> getUndeployAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.UndeployAgentRequest, dev.weft.builder.v1.UndeployAgentResponse> getUndeployAgentMethod;
    if ((getUndeployAgentMethod = DeploymentServiceGrpc.getUndeployAgentMethod) == null) {
      synchronized (DeploymentServiceGrpc.class) {
        if ((getUndeployAgentMethod = DeploymentServiceGrpc.getUndeployAgentMethod) == null) {
          DeploymentServiceGrpc.getUndeployAgentMethod = getUndeployAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.UndeployAgentRequest, dev.weft.builder.v1.UndeployAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UndeployAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.UndeployAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.UndeployAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DeploymentServiceMethodDescriptorSupplier("UndeployAgent"))
              .build();
        }
      }
    }
    return getUndeployAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.GetDeploymentRequest,
      dev.weft.builder.v1.GetDeploymentResponse> getGetDeploymentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDeployment",
      requestType = dev.weft.builder.v1.GetDeploymentRequest.class,
      responseType = dev.weft.builder.v1.GetDeploymentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.GetDeploymentRequest,
      dev.weft.builder.v1.GetDeploymentResponse> getGetDeploymentMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.GetDeploymentRequest, dev.weft.builder.v1.GetDeploymentResponse> getGetDeploymentMethod;
    if ((getGetDeploymentMethod = DeploymentServiceGrpc.getGetDeploymentMethod) == null) {
      synchronized (DeploymentServiceGrpc.class) {
        if ((getGetDeploymentMethod = DeploymentServiceGrpc.getGetDeploymentMethod) == null) {
          DeploymentServiceGrpc.getGetDeploymentMethod = getGetDeploymentMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.GetDeploymentRequest, dev.weft.builder.v1.GetDeploymentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDeployment"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetDeploymentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetDeploymentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DeploymentServiceMethodDescriptorSupplier("GetDeployment"))
              .build();
        }
      }
    }
    return getGetDeploymentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ResolveDeploymentRequest,
      dev.weft.builder.v1.ResolveDeploymentResponse> getResolveDeploymentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResolveDeployment",
      requestType = dev.weft.builder.v1.ResolveDeploymentRequest.class,
      responseType = dev.weft.builder.v1.ResolveDeploymentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ResolveDeploymentRequest,
      dev.weft.builder.v1.ResolveDeploymentResponse> getResolveDeploymentMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ResolveDeploymentRequest, dev.weft.builder.v1.ResolveDeploymentResponse> getResolveDeploymentMethod;
    if ((getResolveDeploymentMethod = DeploymentServiceGrpc.getResolveDeploymentMethod) == null) {
      synchronized (DeploymentServiceGrpc.class) {
        if ((getResolveDeploymentMethod = DeploymentServiceGrpc.getResolveDeploymentMethod) == null) {
          DeploymentServiceGrpc.getResolveDeploymentMethod = getResolveDeploymentMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ResolveDeploymentRequest, dev.weft.builder.v1.ResolveDeploymentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResolveDeployment"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ResolveDeploymentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ResolveDeploymentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DeploymentServiceMethodDescriptorSupplier("ResolveDeployment"))
              .build();
        }
      }
    }
    return getResolveDeploymentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListDeploymentsRequest,
      dev.weft.builder.v1.ListDeploymentsResponse> getListDeploymentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDeployments",
      requestType = dev.weft.builder.v1.ListDeploymentsRequest.class,
      responseType = dev.weft.builder.v1.ListDeploymentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListDeploymentsRequest,
      dev.weft.builder.v1.ListDeploymentsResponse> getListDeploymentsMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListDeploymentsRequest, dev.weft.builder.v1.ListDeploymentsResponse> getListDeploymentsMethod;
    if ((getListDeploymentsMethod = DeploymentServiceGrpc.getListDeploymentsMethod) == null) {
      synchronized (DeploymentServiceGrpc.class) {
        if ((getListDeploymentsMethod = DeploymentServiceGrpc.getListDeploymentsMethod) == null) {
          DeploymentServiceGrpc.getListDeploymentsMethod = getListDeploymentsMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListDeploymentsRequest, dev.weft.builder.v1.ListDeploymentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDeployments"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListDeploymentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListDeploymentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DeploymentServiceMethodDescriptorSupplier("ListDeployments"))
              .build();
        }
      }
    }
    return getListDeploymentsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static DeploymentServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceStub>() {
        @java.lang.Override
        public DeploymentServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DeploymentServiceStub(channel, callOptions);
        }
      };
    return DeploymentServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static DeploymentServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceBlockingV2Stub>() {
        @java.lang.Override
        public DeploymentServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DeploymentServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return DeploymentServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static DeploymentServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceBlockingStub>() {
        @java.lang.Override
        public DeploymentServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DeploymentServiceBlockingStub(channel, callOptions);
        }
      };
    return DeploymentServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static DeploymentServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DeploymentServiceFutureStub>() {
        @java.lang.Override
        public DeploymentServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DeploymentServiceFutureStub(channel, callOptions);
        }
      };
    return DeploymentServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Makes agents callable under friendly names. An agent may have several names; a name leads to one agent.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Deploys an agent under a friendly name. Deploying it again under the same name changes nothing.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the name leads to another agent; FAILED_PRECONDITION with
     * FRIENDLY_NAME_MISSING where neither the request nor the agent has one.
     * </pre>
     */
    default void deployAgent(dev.weft.builder.v1.DeployAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeployAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeployAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes every friendly name away from an agent; changes nothing where it has none.
     * </pre>
     */
    default void undeployAgent(dev.weft.builder.v1.UndeployAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.UndeployAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUndeployAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the deployment of a friendly name.
     * </pre>
     */
    default void getDeployment(dev.weft.builder.v1.GetDeploymentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetDeploymentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDeploymentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns the agent to which a friendly name leads.
     * Errors: NOT_FOUND where the name leads nowhere, or to an agent that the organization does not have.
     * </pre>
     */
    default void resolveDeployment(dev.weft.builder.v1.ResolveDeploymentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ResolveDeploymentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResolveDeploymentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the deployments of the caller's organization.
     * </pre>
     */
    default void listDeployments(dev.weft.builder.v1.ListDeploymentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListDeploymentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDeploymentsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service DeploymentService.
   * <pre>
   * Makes agents callable under friendly names. An agent may have several names; a name leads to one agent.
   * </pre>
   */
  public static abstract class DeploymentServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return DeploymentServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service DeploymentService.
   * <pre>
   * Makes agents callable under friendly names. An agent may have several names; a name leads to one agent.
   * </pre>
   */
  public static final class DeploymentServiceStub
      extends io.grpc.stub.AbstractAsyncStub<DeploymentServiceStub> {
    private DeploymentServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DeploymentServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DeploymentServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Deploys an agent under a friendly name. Deploying it again under the same name changes nothing.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the name leads to another agent; FAILED_PRECONDITION with
     * FRIENDLY_NAME_MISSING where neither the request nor the agent has one.
     * </pre>
     */
    public void deployAgent(dev.weft.builder.v1.DeployAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeployAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeployAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes every friendly name away from an agent; changes nothing where it has none.
     * </pre>
     */
    public void undeployAgent(dev.weft.builder.v1.UndeployAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.UndeployAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUndeployAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the deployment of a friendly name.
     * </pre>
     */
    public void getDeployment(dev.weft.builder.v1.GetDeploymentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetDeploymentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDeploymentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns the agent to which a friendly name leads.
     * Errors: NOT_FOUND where the name leads nowhere, or to an agent that the organization does not have.
     * </pre>
     */
    public void resolveDeployment(dev.weft.builder.v1.ResolveDeploymentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ResolveDeploymentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResolveDeploymentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the deployments of the caller's organization.
     * </pre>
     */
    public void listDeployments(dev.weft.builder.v1.ListDeploymentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListDeploymentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDeploymentsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service DeploymentService.
   * <pre>
   * Makes agents callable under friendly names. An agent may have several names; a name leads to one agent.
   * </pre>
   */
  public static final class DeploymentServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<DeploymentServiceBlockingV2Stub> {
    private DeploymentServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DeploymentServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DeploymentServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Deploys an agent under a friendly name. Deploying it again under the same name changes nothing.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the name leads to another agent; FAILED_PRECONDITION with
     * FRIENDLY_NAME_MISSING where neither the request nor the agent has one.
     * </pre>
     */
    public dev.weft.builder.v1.DeployAgentResponse deployAgent(dev.weft.builder.v1.DeployAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeployAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes every friendly name away from an agent; changes nothing where it has none.
     * </pre>
     */
    public dev.weft.builder.v1.UndeployAgentResponse undeployAgent(dev.weft.builder.v1.UndeployAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUndeployAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the deployment of a friendly name.
     * </pre>
     */
    public dev.weft.builder.v1.GetDeploymentResponse getDeployment(dev.weft.builder.v1.GetDeploymentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDeploymentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the agent to which a friendly name leads.
     * Errors: NOT_FOUND where the name leads nowhere, or to an agent that the organization does not have.
     * </pre>
     */
    public dev.weft.builder.v1.ResolveDeploymentResponse resolveDeployment(dev.weft.builder.v1.ResolveDeploymentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResolveDeploymentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the deployments of the caller's organization.
     * </pre>
     */
    public dev.weft.builder.v1.ListDeploymentsResponse listDeployments(dev.weft.builder.v1.ListDeploymentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDeploymentsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service DeploymentService.
   * <pre>
   * Makes agents callable under friendly names. An agent may have several names; a name leads to one agent.
   * </pre>
   */
  public static final class DeploymentServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<DeploymentServiceBlockingStub> {
    private DeploymentServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DeploymentServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DeploymentServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Deploys an agent under a friendly name. Deploying it again under the same name changes nothing.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the name leads to another agent; FAILED_PRECONDITION with
     * FRIENDLY_NAME_MISSING where neither the request nor the agent has one.
     * </pre>
     */
    public dev.weft.builder.v1.DeployAgentResponse deployAgent(dev.weft.builder.v1.DeployAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeployAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes every friendly name away from an agent; changes nothing where it has none.
     * </pre>
     */
    public dev.weft.builder.v1.UndeployAgentResponse undeployAgent(dev.weft.builder.v1.UndeployAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUndeployAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the deployment of a friendly name.
     * </pre>
     */
    public dev.weft.builder.v1.GetDeploymentResponse getDeployment(dev.weft.builder.v1.GetDeploymentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDeploymentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns the agent to which a friendly name leads.
     * Errors: NOT_FOUND where the name leads nowhere, or to an agent that the organization does not have.
     * </pre>
     */
    public dev.weft.builder.v1.ResolveDeploymentResponse resolveDeployment(dev.weft.builder.v1.ResolveDeploymentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResolveDeploymentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the deployments of the caller's organization.
     * </pre>
     */
    public dev.weft.builder.v1.ListDeploymentsResponse listDeployments(dev.weft.builder.v1.ListDeploymentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDeploymentsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service DeploymentService.
   * <pre>
   * Makes agents callable under friendly names. An agent may have several names; a name leads to one agent.
   * </pre>
   */
  public static final class DeploymentServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<DeploymentServiceFutureStub> {
    private DeploymentServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DeploymentServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DeploymentServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Deploys an agent under a friendly name. Deploying it again under the same name changes nothing.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the name leads to another agent; FAILED_PRECONDITION with
     * FRIENDLY_NAME_MISSING where neither the request nor the agent has one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.DeployAgentResponse> deployAgent(
        dev.weft.builder.v1.DeployAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeployAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes every friendly name away from an agent; changes nothing where it has none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.UndeployAgentResponse> undeployAgent(
        dev.weft.builder.v1.UndeployAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUndeployAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the deployment of a friendly name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.GetDeploymentResponse> getDeployment(
        dev.weft.builder.v1.GetDeploymentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDeploymentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns the agent to which a friendly name leads.
     * Errors: NOT_FOUND where the name leads nowhere, or to an agent that the organization does not have.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ResolveDeploymentResponse> resolveDeployment(
        dev.weft.builder.v1.ResolveDeploymentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResolveDeploymentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the deployments of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListDeploymentsResponse> listDeployments(
        dev.weft.builder.v1.ListDeploymentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDeploymentsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_DEPLOY_AGENT = 0;
  private static final int METHODID_UNDEPLOY_AGENT = 1;
  private static final int METHODID_GET_DEPLOYMENT = 2;
  private static final int METHODID_RESOLVE_DEPLOYMENT = 3;
  private static final int METHODID_LIST_DEPLOYMENTS = 4;

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
        case METHODID_DEPLOY_AGENT:
          serviceImpl.deployAgent((dev.weft.builder.v1.DeployAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeployAgentResponse>) responseObserver);
          break;
        case METHODID_UNDEPLOY_AGENT:
          serviceImpl.undeployAgent((dev.weft.builder.v1.UndeployAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.UndeployAgentResponse>) responseObserver);
          break;
        case METHODID_GET_DEPLOYMENT:
          serviceImpl.getDeployment((dev.weft.builder.v1.GetDeploymentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetDeploymentResponse>) responseObserver);
          break;
        case METHODID_RESOLVE_DEPLOYMENT:
          serviceImpl.resolveDeployment((dev.weft.builder.v1.ResolveDeploymentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ResolveDeploymentResponse>) responseObserver);
          break;
        case METHODID_LIST_DEPLOYMENTS:
          serviceImpl.listDeployments((dev.weft.builder.v1.ListDeploymentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListDeploymentsResponse>) responseObserver);
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
          getDeployAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.DeployAgentRequest,
              dev.weft.builder.v1.DeployAgentResponse>(
                service, METHODID_DEPLOY_AGENT)))
        .addMethod(
          getUndeployAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.UndeployAgentRequest,
              dev.weft.builder.v1.UndeployAgentResponse>(
                service, METHODID_UNDEPLOY_AGENT)))
        .addMethod(
          getGetDeploymentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.GetDeploymentRequest,
              dev.weft.builder.v1.GetDeploymentResponse>(
                service, METHODID_GET_DEPLOYMENT)))
        .addMethod(
          getResolveDeploymentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ResolveDeploymentRequest,
              dev.weft.builder.v1.ResolveDeploymentResponse>(
                service, METHODID_RESOLVE_DEPLOYMENT)))
        .addMethod(
          getListDeploymentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListDeploymentsRequest,
              dev.weft.builder.v1.ListDeploymentsResponse>(
                service, METHODID_LIST_DEPLOYMENTS)))
        .build();
  }

  private static abstract class DeploymentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    DeploymentServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.builder.v1.DeploymentServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("DeploymentService");
    }
  }

  private static final class DeploymentServiceFileDescriptorSupplier
      extends DeploymentServiceBaseDescriptorSupplier {
    DeploymentServiceFileDescriptorSupplier() {}
  }

  private static final class DeploymentServiceMethodDescriptorSupplier
      extends DeploymentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    DeploymentServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (DeploymentServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new DeploymentServiceFileDescriptorSupplier())
              .addMethod(getDeployAgentMethod())
              .addMethod(getUndeployAgentMethod())
              .addMethod(getGetDeploymentMethod())
              .addMethod(getResolveDeploymentMethod())
              .addMethod(getListDeploymentsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
