package dev.weft.automation.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages autonomous agents: what they do, how they are configured, and when they run.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AgentConfigServiceGrpc {

  private AgentConfigServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.automation.v1.AgentConfigService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.CreateAgentConfigRequest,
      dev.weft.automation.v1.CreateAgentConfigResponse> getCreateAgentConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateAgentConfig",
      requestType = dev.weft.automation.v1.CreateAgentConfigRequest.class,
      responseType = dev.weft.automation.v1.CreateAgentConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.CreateAgentConfigRequest,
      dev.weft.automation.v1.CreateAgentConfigResponse> getCreateAgentConfigMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.CreateAgentConfigRequest, dev.weft.automation.v1.CreateAgentConfigResponse> getCreateAgentConfigMethod;
    if ((getCreateAgentConfigMethod = AgentConfigServiceGrpc.getCreateAgentConfigMethod) == null) {
      synchronized (AgentConfigServiceGrpc.class) {
        if ((getCreateAgentConfigMethod = AgentConfigServiceGrpc.getCreateAgentConfigMethod) == null) {
          AgentConfigServiceGrpc.getCreateAgentConfigMethod = getCreateAgentConfigMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.CreateAgentConfigRequest, dev.weft.automation.v1.CreateAgentConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateAgentConfig"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.CreateAgentConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.CreateAgentConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentConfigServiceMethodDescriptorSupplier("CreateAgentConfig"))
              .build();
        }
      }
    }
    return getCreateAgentConfigMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.GetAgentConfigRequest,
      dev.weft.automation.v1.GetAgentConfigResponse> getGetAgentConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAgentConfig",
      requestType = dev.weft.automation.v1.GetAgentConfigRequest.class,
      responseType = dev.weft.automation.v1.GetAgentConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.GetAgentConfigRequest,
      dev.weft.automation.v1.GetAgentConfigResponse> getGetAgentConfigMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.GetAgentConfigRequest, dev.weft.automation.v1.GetAgentConfigResponse> getGetAgentConfigMethod;
    if ((getGetAgentConfigMethod = AgentConfigServiceGrpc.getGetAgentConfigMethod) == null) {
      synchronized (AgentConfigServiceGrpc.class) {
        if ((getGetAgentConfigMethod = AgentConfigServiceGrpc.getGetAgentConfigMethod) == null) {
          AgentConfigServiceGrpc.getGetAgentConfigMethod = getGetAgentConfigMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.GetAgentConfigRequest, dev.weft.automation.v1.GetAgentConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAgentConfig"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.GetAgentConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.GetAgentConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentConfigServiceMethodDescriptorSupplier("GetAgentConfig"))
              .build();
        }
      }
    }
    return getGetAgentConfigMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.ListAgentConfigsRequest,
      dev.weft.automation.v1.ListAgentConfigsResponse> getListAgentConfigsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAgentConfigs",
      requestType = dev.weft.automation.v1.ListAgentConfigsRequest.class,
      responseType = dev.weft.automation.v1.ListAgentConfigsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.ListAgentConfigsRequest,
      dev.weft.automation.v1.ListAgentConfigsResponse> getListAgentConfigsMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.ListAgentConfigsRequest, dev.weft.automation.v1.ListAgentConfigsResponse> getListAgentConfigsMethod;
    if ((getListAgentConfigsMethod = AgentConfigServiceGrpc.getListAgentConfigsMethod) == null) {
      synchronized (AgentConfigServiceGrpc.class) {
        if ((getListAgentConfigsMethod = AgentConfigServiceGrpc.getListAgentConfigsMethod) == null) {
          AgentConfigServiceGrpc.getListAgentConfigsMethod = getListAgentConfigsMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.ListAgentConfigsRequest, dev.weft.automation.v1.ListAgentConfigsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAgentConfigs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.ListAgentConfigsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.ListAgentConfigsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentConfigServiceMethodDescriptorSupplier("ListAgentConfigs"))
              .build();
        }
      }
    }
    return getListAgentConfigsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.UpdateAgentConfigRequest,
      dev.weft.automation.v1.UpdateAgentConfigResponse> getUpdateAgentConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateAgentConfig",
      requestType = dev.weft.automation.v1.UpdateAgentConfigRequest.class,
      responseType = dev.weft.automation.v1.UpdateAgentConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.UpdateAgentConfigRequest,
      dev.weft.automation.v1.UpdateAgentConfigResponse> getUpdateAgentConfigMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.UpdateAgentConfigRequest, dev.weft.automation.v1.UpdateAgentConfigResponse> getUpdateAgentConfigMethod;
    if ((getUpdateAgentConfigMethod = AgentConfigServiceGrpc.getUpdateAgentConfigMethod) == null) {
      synchronized (AgentConfigServiceGrpc.class) {
        if ((getUpdateAgentConfigMethod = AgentConfigServiceGrpc.getUpdateAgentConfigMethod) == null) {
          AgentConfigServiceGrpc.getUpdateAgentConfigMethod = getUpdateAgentConfigMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.UpdateAgentConfigRequest, dev.weft.automation.v1.UpdateAgentConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateAgentConfig"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.UpdateAgentConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.UpdateAgentConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentConfigServiceMethodDescriptorSupplier("UpdateAgentConfig"))
              .build();
        }
      }
    }
    return getUpdateAgentConfigMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.DeleteAgentConfigRequest,
      dev.weft.automation.v1.DeleteAgentConfigResponse> getDeleteAgentConfigMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteAgentConfig",
      requestType = dev.weft.automation.v1.DeleteAgentConfigRequest.class,
      responseType = dev.weft.automation.v1.DeleteAgentConfigResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.DeleteAgentConfigRequest,
      dev.weft.automation.v1.DeleteAgentConfigResponse> getDeleteAgentConfigMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.DeleteAgentConfigRequest, dev.weft.automation.v1.DeleteAgentConfigResponse> getDeleteAgentConfigMethod;
    if ((getDeleteAgentConfigMethod = AgentConfigServiceGrpc.getDeleteAgentConfigMethod) == null) {
      synchronized (AgentConfigServiceGrpc.class) {
        if ((getDeleteAgentConfigMethod = AgentConfigServiceGrpc.getDeleteAgentConfigMethod) == null) {
          AgentConfigServiceGrpc.getDeleteAgentConfigMethod = getDeleteAgentConfigMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.DeleteAgentConfigRequest, dev.weft.automation.v1.DeleteAgentConfigResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteAgentConfig"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.DeleteAgentConfigRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.DeleteAgentConfigResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentConfigServiceMethodDescriptorSupplier("DeleteAgentConfig"))
              .build();
        }
      }
    }
    return getDeleteAgentConfigMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AgentConfigServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceStub>() {
        @java.lang.Override
        public AgentConfigServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentConfigServiceStub(channel, callOptions);
        }
      };
    return AgentConfigServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AgentConfigServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceBlockingV2Stub>() {
        @java.lang.Override
        public AgentConfigServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentConfigServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AgentConfigServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AgentConfigServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceBlockingStub>() {
        @java.lang.Override
        public AgentConfigServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentConfigServiceBlockingStub(channel, callOptions);
        }
      };
    return AgentConfigServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AgentConfigServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentConfigServiceFutureStub>() {
        @java.lang.Override
        public AgentConfigServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentConfigServiceFutureStub(channel, callOptions);
        }
      };
    return AgentConfigServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages autonomous agents: what they do, how they are configured, and when they run.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates an agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where the schedule does not say when its type runs.
     * </pre>
     */
    default void createAgentConfig(dev.weft.automation.v1.CreateAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.CreateAgentConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateAgentConfigMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    default void getAgentConfig(dev.weft.automation.v1.GetAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.GetAgentConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAgentConfigMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    default void listAgentConfigs(dev.weft.automation.v1.ListAgentConfigsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.ListAgentConfigsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAgentConfigsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes an agent. Disabling one lets its runs under way go on, but starts no more.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; INVALID_ARGUMENT with INVALID_FIELD as for
     * CreateAgentConfig.
     * </pre>
     */
    default void updateAgentConfig(dev.weft.automation.v1.UpdateAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.UpdateAgentConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateAgentConfigMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an agent with the history of its runs.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it runs, naming the run under `running_agent_run_id`.
     * </pre>
     */
    default void deleteAgentConfig(dev.weft.automation.v1.DeleteAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.DeleteAgentConfigResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteAgentConfigMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AgentConfigService.
   * <pre>
   * Manages autonomous agents: what they do, how they are configured, and when they run.
   * </pre>
   */
  public static abstract class AgentConfigServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AgentConfigServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AgentConfigService.
   * <pre>
   * Manages autonomous agents: what they do, how they are configured, and when they run.
   * </pre>
   */
  public static final class AgentConfigServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AgentConfigServiceStub> {
    private AgentConfigServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentConfigServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentConfigServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where the schedule does not say when its type runs.
     * </pre>
     */
    public void createAgentConfig(dev.weft.automation.v1.CreateAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.CreateAgentConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateAgentConfigMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public void getAgentConfig(dev.weft.automation.v1.GetAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.GetAgentConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAgentConfigMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public void listAgentConfigs(dev.weft.automation.v1.ListAgentConfigsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.ListAgentConfigsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAgentConfigsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes an agent. Disabling one lets its runs under way go on, but starts no more.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; INVALID_ARGUMENT with INVALID_FIELD as for
     * CreateAgentConfig.
     * </pre>
     */
    public void updateAgentConfig(dev.weft.automation.v1.UpdateAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.UpdateAgentConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateAgentConfigMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an agent with the history of its runs.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it runs, naming the run under `running_agent_run_id`.
     * </pre>
     */
    public void deleteAgentConfig(dev.weft.automation.v1.DeleteAgentConfigRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.DeleteAgentConfigResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteAgentConfigMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AgentConfigService.
   * <pre>
   * Manages autonomous agents: what they do, how they are configured, and when they run.
   * </pre>
   */
  public static final class AgentConfigServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AgentConfigServiceBlockingV2Stub> {
    private AgentConfigServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentConfigServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentConfigServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where the schedule does not say when its type runs.
     * </pre>
     */
    public dev.weft.automation.v1.CreateAgentConfigResponse createAgentConfig(dev.weft.automation.v1.CreateAgentConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateAgentConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public dev.weft.automation.v1.GetAgentConfigResponse getAgentConfig(dev.weft.automation.v1.GetAgentConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAgentConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public dev.weft.automation.v1.ListAgentConfigsResponse listAgentConfigs(dev.weft.automation.v1.ListAgentConfigsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAgentConfigsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an agent. Disabling one lets its runs under way go on, but starts no more.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; INVALID_ARGUMENT with INVALID_FIELD as for
     * CreateAgentConfig.
     * </pre>
     */
    public dev.weft.automation.v1.UpdateAgentConfigResponse updateAgentConfig(dev.weft.automation.v1.UpdateAgentConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateAgentConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an agent with the history of its runs.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it runs, naming the run under `running_agent_run_id`.
     * </pre>
     */
    public dev.weft.automation.v1.DeleteAgentConfigResponse deleteAgentConfig(dev.weft.automation.v1.DeleteAgentConfigRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteAgentConfigMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AgentConfigService.
   * <pre>
   * Manages autonomous agents: what they do, how they are configured, and when they run.
   * </pre>
   */
  public static final class AgentConfigServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AgentConfigServiceBlockingStub> {
    private AgentConfigServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentConfigServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentConfigServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where the schedule does not say when its type runs.
     * </pre>
     */
    public dev.weft.automation.v1.CreateAgentConfigResponse createAgentConfig(dev.weft.automation.v1.CreateAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateAgentConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public dev.weft.automation.v1.GetAgentConfigResponse getAgentConfig(dev.weft.automation.v1.GetAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAgentConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public dev.weft.automation.v1.ListAgentConfigsResponse listAgentConfigs(dev.weft.automation.v1.ListAgentConfigsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAgentConfigsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an agent. Disabling one lets its runs under way go on, but starts no more.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; INVALID_ARGUMENT with INVALID_FIELD as for
     * CreateAgentConfig.
     * </pre>
     */
    public dev.weft.automation.v1.UpdateAgentConfigResponse updateAgentConfig(dev.weft.automation.v1.UpdateAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateAgentConfigMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an agent with the history of its runs.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it runs, naming the run under `running_agent_run_id`.
     * </pre>
     */
    public dev.weft.automation.v1.DeleteAgentConfigResponse deleteAgentConfig(dev.weft.automation.v1.DeleteAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteAgentConfigMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AgentConfigService.
   * <pre>
   * Manages autonomous agents: what they do, how they are configured, and when they run.
   * </pre>
   */
  public static final class AgentConfigServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AgentConfigServiceFutureStub> {
    private AgentConfigServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentConfigServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentConfigServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where the schedule does not say when its type runs.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.CreateAgentConfigResponse> createAgentConfig(
        dev.weft.automation.v1.CreateAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateAgentConfigMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.GetAgentConfigResponse> getAgentConfig(
        dev.weft.automation.v1.GetAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAgentConfigMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the agents of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.ListAgentConfigsResponse> listAgentConfigs(
        dev.weft.automation.v1.ListAgentConfigsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAgentConfigsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes an agent. Disabling one lets its runs under way go on, but starts no more.
     * Errors: ABORTED with STALE_ETAG where the agent changed since it was read; INVALID_ARGUMENT with INVALID_FIELD as for
     * CreateAgentConfig.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.UpdateAgentConfigResponse> updateAgentConfig(
        dev.weft.automation.v1.UpdateAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateAgentConfigMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an agent with the history of its runs.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it runs, naming the run under `running_agent_run_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.DeleteAgentConfigResponse> deleteAgentConfig(
        dev.weft.automation.v1.DeleteAgentConfigRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteAgentConfigMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_AGENT_CONFIG = 0;
  private static final int METHODID_GET_AGENT_CONFIG = 1;
  private static final int METHODID_LIST_AGENT_CONFIGS = 2;
  private static final int METHODID_UPDATE_AGENT_CONFIG = 3;
  private static final int METHODID_DELETE_AGENT_CONFIG = 4;

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
        case METHODID_CREATE_AGENT_CONFIG:
          serviceImpl.createAgentConfig((dev.weft.automation.v1.CreateAgentConfigRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.CreateAgentConfigResponse>) responseObserver);
          break;
        case METHODID_GET_AGENT_CONFIG:
          serviceImpl.getAgentConfig((dev.weft.automation.v1.GetAgentConfigRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.GetAgentConfigResponse>) responseObserver);
          break;
        case METHODID_LIST_AGENT_CONFIGS:
          serviceImpl.listAgentConfigs((dev.weft.automation.v1.ListAgentConfigsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.ListAgentConfigsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_AGENT_CONFIG:
          serviceImpl.updateAgentConfig((dev.weft.automation.v1.UpdateAgentConfigRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.UpdateAgentConfigResponse>) responseObserver);
          break;
        case METHODID_DELETE_AGENT_CONFIG:
          serviceImpl.deleteAgentConfig((dev.weft.automation.v1.DeleteAgentConfigRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.DeleteAgentConfigResponse>) responseObserver);
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
          getCreateAgentConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.CreateAgentConfigRequest,
              dev.weft.automation.v1.CreateAgentConfigResponse>(
                service, METHODID_CREATE_AGENT_CONFIG)))
        .addMethod(
          getGetAgentConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.GetAgentConfigRequest,
              dev.weft.automation.v1.GetAgentConfigResponse>(
                service, METHODID_GET_AGENT_CONFIG)))
        .addMethod(
          getListAgentConfigsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.ListAgentConfigsRequest,
              dev.weft.automation.v1.ListAgentConfigsResponse>(
                service, METHODID_LIST_AGENT_CONFIGS)))
        .addMethod(
          getUpdateAgentConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.UpdateAgentConfigRequest,
              dev.weft.automation.v1.UpdateAgentConfigResponse>(
                service, METHODID_UPDATE_AGENT_CONFIG)))
        .addMethod(
          getDeleteAgentConfigMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.DeleteAgentConfigRequest,
              dev.weft.automation.v1.DeleteAgentConfigResponse>(
                service, METHODID_DELETE_AGENT_CONFIG)))
        .build();
  }

  private static abstract class AgentConfigServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AgentConfigServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.automation.v1.AgentConfigServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AgentConfigService");
    }
  }

  private static final class AgentConfigServiceFileDescriptorSupplier
      extends AgentConfigServiceBaseDescriptorSupplier {
    AgentConfigServiceFileDescriptorSupplier() {}
  }

  private static final class AgentConfigServiceMethodDescriptorSupplier
      extends AgentConfigServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AgentConfigServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AgentConfigServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AgentConfigServiceFileDescriptorSupplier())
              .addMethod(getCreateAgentConfigMethod())
              .addMethod(getGetAgentConfigMethod())
              .addMethod(getListAgentConfigsMethod())
              .addMethod(getUpdateAgentConfigMethod())
              .addMethod(getDeleteAgentConfigMethod())
              .build();
        }
      }
    }
    return result;
  }
}
