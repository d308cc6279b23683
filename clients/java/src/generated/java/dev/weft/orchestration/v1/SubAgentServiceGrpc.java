package dev.weft.orchestration.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the register of agents that live in orchestration engines.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SubAgentServiceGrpc {

  private SubAgentServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.orchestration.v1.SubAgentService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.CreateSubAgentRequest,
      dev.weft.orchestration.v1.CreateSubAgentResponse> getCreateSubAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSubAgent",
      requestType = dev.weft.orchestration.v1.CreateSubAgentRequest.class,
      responseType = dev.weft.orchestration.v1.CreateSubAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.CreateSubAgentRequest,
      dev.weft.orchestration.v1.CreateSubAgentResponse> getCreateSubAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.CreateSubAgentRequest, dev.weft.orchestration.v1.CreateSubAgentResponse> getCreateSubAgentMethod;
    if ((getCreateSubAgentMethod = SubAgentServiceGrpc.getCreateSubAgentMethod) == null) {
      synchronized (SubAgentServiceGrpc.class) {
        if ((getCreateSubAgentMethod = SubAgentServiceGrpc.getCreateSubAgentMethod) == null) {
          SubAgentServiceGrpc.getCreateSubAgentMethod = getCreateSubAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.CreateSubAgentRequest, dev.weft.orchestration.v1.CreateSubAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSubAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.CreateSubAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.CreateSubAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubAgentServiceMethodDescriptorSupplier("CreateSubAgent"))
              .build();
        }
      }
    }
    return getCreateSubAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.GetSubAgentRequest,
      dev.weft.orchestration.v1.GetSubAgentResponse> getGetSubAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSubAgent",
      requestType = dev.weft.orchestration.v1.GetSubAgentRequest.class,
      responseType = dev.weft.orchestration.v1.GetSubAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.GetSubAgentRequest,
      dev.weft.orchestration.v1.GetSubAgentResponse> getGetSubAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.GetSubAgentRequest, dev.weft.orchestration.v1.GetSubAgentResponse> getGetSubAgentMethod;
    if ((getGetSubAgentMethod = SubAgentServiceGrpc.getGetSubAgentMethod) == null) {
      synchronized (SubAgentServiceGrpc.class) {
        if ((getGetSubAgentMethod = SubAgentServiceGrpc.getGetSubAgentMethod) == null) {
          SubAgentServiceGrpc.getGetSubAgentMethod = getGetSubAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.GetSubAgentRequest, dev.weft.orchestration.v1.GetSubAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSubAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.GetSubAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.GetSubAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubAgentServiceMethodDescriptorSupplier("GetSubAgent"))
              .build();
        }
      }
    }
    return getGetSubAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.ListSubAgentsRequest,
      dev.weft.orchestration.v1.ListSubAgentsResponse> getListSubAgentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSubAgents",
      requestType = dev.weft.orchestration.v1.ListSubAgentsRequest.class,
      responseType = dev.weft.orchestration.v1.ListSubAgentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.ListSubAgentsRequest,
      dev.weft.orchestration.v1.ListSubAgentsResponse> getListSubAgentsMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.ListSubAgentsRequest, dev.weft.orchestration.v1.ListSubAgentsResponse> getListSubAgentsMethod;
    if ((getListSubAgentsMethod = SubAgentServiceGrpc.getListSubAgentsMethod) == null) {
      synchronized (SubAgentServiceGrpc.class) {
        if ((getListSubAgentsMethod = SubAgentServiceGrpc.getListSubAgentsMethod) == null) {
          SubAgentServiceGrpc.getListSubAgentsMethod = getListSubAgentsMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.ListSubAgentsRequest, dev.weft.orchestration.v1.ListSubAgentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSubAgents"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.ListSubAgentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.ListSubAgentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubAgentServiceMethodDescriptorSupplier("ListSubAgents"))
              .build();
        }
      }
    }
    return getListSubAgentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.UpdateSubAgentRequest,
      dev.weft.orchestration.v1.UpdateSubAgentResponse> getUpdateSubAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSubAgent",
      requestType = dev.weft.orchestration.v1.UpdateSubAgentRequest.class,
      responseType = dev.weft.orchestration.v1.UpdateSubAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.UpdateSubAgentRequest,
      dev.weft.orchestration.v1.UpdateSubAgentResponse> getUpdateSubAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.UpdateSubAgentRequest, dev.weft.orchestration.v1.UpdateSubAgentResponse> getUpdateSubAgentMethod;
    if ((getUpdateSubAgentMethod = SubAgentServiceGrpc.getUpdateSubAgentMethod) == null) {
      synchronized (SubAgentServiceGrpc.class) {
        if ((getUpdateSubAgentMethod = SubAgentServiceGrpc.getUpdateSubAgentMethod) == null) {
          SubAgentServiceGrpc.getUpdateSubAgentMethod = getUpdateSubAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.UpdateSubAgentRequest, dev.weft.orchestration.v1.UpdateSubAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSubAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.UpdateSubAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.UpdateSubAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubAgentServiceMethodDescriptorSupplier("UpdateSubAgent"))
              .build();
        }
      }
    }
    return getUpdateSubAgentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.DeleteSubAgentRequest,
      dev.weft.orchestration.v1.DeleteSubAgentResponse> getDeleteSubAgentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSubAgent",
      requestType = dev.weft.orchestration.v1.DeleteSubAgentRequest.class,
      responseType = dev.weft.orchestration.v1.DeleteSubAgentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.DeleteSubAgentRequest,
      dev.weft.orchestration.v1.DeleteSubAgentResponse> getDeleteSubAgentMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.DeleteSubAgentRequest, dev.weft.orchestration.v1.DeleteSubAgentResponse> getDeleteSubAgentMethod;
    if ((getDeleteSubAgentMethod = SubAgentServiceGrpc.getDeleteSubAgentMethod) == null) {
      synchronized (SubAgentServiceGrpc.class) {
        if ((getDeleteSubAgentMethod = SubAgentServiceGrpc.getDeleteSubAgentMethod) == null) {
          SubAgentServiceGrpc.getDeleteSubAgentMethod = getDeleteSubAgentMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.DeleteSubAgentRequest, dev.weft.orchestration.v1.DeleteSubAgentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSubAgent"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.DeleteSubAgentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.DeleteSubAgentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SubAgentServiceMethodDescriptorSupplier("DeleteSubAgent"))
              .build();
        }
      }
    }
    return getDeleteSubAgentMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SubAgentServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceStub>() {
        @java.lang.Override
        public SubAgentServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubAgentServiceStub(channel, callOptions);
        }
      };
    return SubAgentServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SubAgentServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceBlockingV2Stub>() {
        @java.lang.Override
        public SubAgentServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubAgentServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SubAgentServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SubAgentServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceBlockingStub>() {
        @java.lang.Override
        public SubAgentServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubAgentServiceBlockingStub(channel, callOptions);
        }
      };
    return SubAgentServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SubAgentServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SubAgentServiceFutureStub>() {
        @java.lang.Override
        public SubAgentServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SubAgentServiceFutureStub(channel, callOptions);
        }
      };
    return SubAgentServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the register of agents that live in orchestration engines.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Registers a sub-agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sub_agent.gateway_id` names no gateway, or names none and the
     * organization has no default; ALREADY_EXISTS with NAME_TAKEN for a `name` or an `openfang_agent_id` that another
     * sub-agent behind the same gateway has.
     * </pre>
     */
    default void createSubAgent(dev.weft.orchestration.v1.CreateSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.CreateSubAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSubAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one sub-agent.
     * </pre>
     */
    default void getSubAgent(dev.weft.orchestration.v1.GetSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.GetSubAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSubAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the sub-agents of the caller's organization.
     * </pre>
     */
    default void listSubAgents(dev.weft.orchestration.v1.ListSubAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.ListSubAgentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSubAgentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a sub-agent.
     * Errors: ABORTED with STALE_ETAG where the sub-agent changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreateSubAgent.
     * </pre>
     */
    default void updateSubAgent(dev.weft.orchestration.v1.UpdateSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.UpdateSubAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSubAgentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a sub-agent and the triggers that start it. Workflow steps that name it fail from then on.
     * </pre>
     */
    default void deleteSubAgent(dev.weft.orchestration.v1.DeleteSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.DeleteSubAgentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSubAgentMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SubAgentService.
   * <pre>
   * Manages the register of agents that live in orchestration engines.
   * </pre>
   */
  public static abstract class SubAgentServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SubAgentServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SubAgentService.
   * <pre>
   * Manages the register of agents that live in orchestration engines.
   * </pre>
   */
  public static final class SubAgentServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SubAgentServiceStub> {
    private SubAgentServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SubAgentServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubAgentServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers a sub-agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sub_agent.gateway_id` names no gateway, or names none and the
     * organization has no default; ALREADY_EXISTS with NAME_TAKEN for a `name` or an `openfang_agent_id` that another
     * sub-agent behind the same gateway has.
     * </pre>
     */
    public void createSubAgent(dev.weft.orchestration.v1.CreateSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.CreateSubAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSubAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one sub-agent.
     * </pre>
     */
    public void getSubAgent(dev.weft.orchestration.v1.GetSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.GetSubAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSubAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the sub-agents of the caller's organization.
     * </pre>
     */
    public void listSubAgents(dev.weft.orchestration.v1.ListSubAgentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.ListSubAgentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSubAgentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a sub-agent.
     * Errors: ABORTED with STALE_ETAG where the sub-agent changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreateSubAgent.
     * </pre>
     */
    public void updateSubAgent(dev.weft.orchestration.v1.UpdateSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.UpdateSubAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSubAgentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a sub-agent and the triggers that start it. Workflow steps that name it fail from then on.
     * </pre>
     */
    public void deleteSubAgent(dev.weft.orchestration.v1.DeleteSubAgentRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.DeleteSubAgentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSubAgentMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SubAgentService.
   * <pre>
   * Manages the register of agents that live in orchestration engines.
   * </pre>
   */
  public static final class SubAgentServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SubAgentServiceBlockingV2Stub> {
    private SubAgentServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SubAgentServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubAgentServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers a sub-agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sub_agent.gateway_id` names no gateway, or names none and the
     * organization has no default; ALREADY_EXISTS with NAME_TAKEN for a `name` or an `openfang_agent_id` that another
     * sub-agent behind the same gateway has.
     * </pre>
     */
    public dev.weft.orchestration.v1.CreateSubAgentResponse createSubAgent(dev.weft.orchestration.v1.CreateSubAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSubAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one sub-agent.
     * </pre>
     */
    public dev.weft.orchestration.v1.GetSubAgentResponse getSubAgent(dev.weft.orchestration.v1.GetSubAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSubAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sub-agents of the caller's organization.
     * </pre>
     */
    public dev.weft.orchestration.v1.ListSubAgentsResponse listSubAgents(dev.weft.orchestration.v1.ListSubAgentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSubAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a sub-agent.
     * Errors: ABORTED with STALE_ETAG where the sub-agent changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreateSubAgent.
     * </pre>
     */
    public dev.weft.orchestration.v1.UpdateSubAgentResponse updateSubAgent(dev.weft.orchestration.v1.UpdateSubAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSubAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a sub-agent and the triggers that start it. Workflow steps that name it fail from then on.
     * </pre>
     */
    public dev.weft.orchestration.v1.DeleteSubAgentResponse deleteSubAgent(dev.weft.orchestration.v1.DeleteSubAgentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSubAgentMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SubAgentService.
   * <pre>
   * Manages the register of agents that live in orchestration engines.
   * </pre>
   */
  public static final class SubAgentServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SubAgentServiceBlockingStub> {
    private SubAgentServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SubAgentServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubAgentServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers a sub-agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sub_agent.gateway_id` names no gateway, or names none and the
     * organization has no default; ALREADY_EXISTS with NAME_TAKEN for a `name` or an `openfang_agent_id` that another
     * sub-agent behind the same gateway has.
     * </pre>
     */
    public dev.weft.orchestration.v1.CreateSubAgentResponse createSubAgent(dev.weft.orchestration.v1.CreateSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSubAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one sub-agent.
     * </pre>
     */
    public dev.weft.orchestration.v1.GetSubAgentResponse getSubAgent(dev.weft.orchestration.v1.GetSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSubAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sub-agents of the caller's organization.
     * </pre>
     */
    public dev.weft.orchestration.v1.ListSubAgentsResponse listSubAgents(dev.weft.orchestration.v1.ListSubAgentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSubAgentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a sub-agent.
     * Errors: ABORTED with STALE_ETAG where the sub-agent changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreateSubAgent.
     * </pre>
     */
    public dev.weft.orchestration.v1.UpdateSubAgentResponse updateSubAgent(dev.weft.orchestration.v1.UpdateSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSubAgentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a sub-agent and the triggers that start it. Workflow steps that name it fail from then on.
     * </pre>
     */
    public dev.weft.orchestration.v1.DeleteSubAgentResponse deleteSubAgent(dev.weft.orchestration.v1.DeleteSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSubAgentMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SubAgentService.
   * <pre>
   * Manages the register of agents that live in orchestration engines.
   * </pre>
   */
  public static final class SubAgentServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SubAgentServiceFutureStub> {
    private SubAgentServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SubAgentServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SubAgentServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers a sub-agent.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sub_agent.gateway_id` names no gateway, or names none and the
     * organization has no default; ALREADY_EXISTS with NAME_TAKEN for a `name` or an `openfang_agent_id` that another
     * sub-agent behind the same gateway has.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.CreateSubAgentResponse> createSubAgent(
        dev.weft.orchestration.v1.CreateSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSubAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one sub-agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.GetSubAgentResponse> getSubAgent(
        dev.weft.orchestration.v1.GetSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSubAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the sub-agents of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.ListSubAgentsResponse> listSubAgents(
        dev.weft.orchestration.v1.ListSubAgentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSubAgentsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a sub-agent.
     * Errors: ABORTED with STALE_ETAG where the sub-agent changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreateSubAgent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.UpdateSubAgentResponse> updateSubAgent(
        dev.weft.orchestration.v1.UpdateSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSubAgentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a sub-agent and the triggers that start it. Workflow steps that name it fail from then on.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.DeleteSubAgentResponse> deleteSubAgent(
        dev.weft.orchestration.v1.DeleteSubAgentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSubAgentMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_SUB_AGENT = 0;
  private static final int METHODID_GET_SUB_AGENT = 1;
  private static final int METHODID_LIST_SUB_AGENTS = 2;
  private static final int METHODID_UPDATE_SUB_AGENT = 3;
  private static final int METHODID_DELETE_SUB_AGENT = 4;

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
        case METHODID_CREATE_SUB_AGENT:
          serviceImpl.createSubAgent((dev.weft.orchestration.v1.CreateSubAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.CreateSubAgentResponse>) responseObserver);
          break;
        case METHODID_GET_SUB_AGENT:
          serviceImpl.getSubAgent((dev.weft.orchestration.v1.GetSubAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.GetSubAgentResponse>) responseObserver);
          break;
        case METHODID_LIST_SUB_AGENTS:
          serviceImpl.listSubAgents((dev.weft.orchestration.v1.ListSubAgentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.ListSubAgentsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SUB_AGENT:
          serviceImpl.updateSubAgent((dev.weft.orchestration.v1.UpdateSubAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.UpdateSubAgentResponse>) responseObserver);
          break;
        case METHODID_DELETE_SUB_AGENT:
          serviceImpl.deleteSubAgent((dev.weft.orchestration.v1.DeleteSubAgentRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.DeleteSubAgentResponse>) responseObserver);
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
          getCreateSubAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.CreateSubAgentRequest,
              dev.weft.orchestration.v1.CreateSubAgentResponse>(
                service, METHODID_CREATE_SUB_AGENT)))
        .addMethod(
          getGetSubAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.GetSubAgentRequest,
              dev.weft.orchestration.v1.GetSubAgentResponse>(
                service, METHODID_GET_SUB_AGENT)))
        .addMethod(
          getListSubAgentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.ListSubAgentsRequest,
              dev.weft.orchestration.v1.ListSubAgentsResponse>(
                service, METHODID_LIST_SUB_AGENTS)))
        .addMethod(
          getUpdateSubAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.UpdateSubAgentRequest,
              dev.weft.orchestration.v1.UpdateSubAgentResponse>(
                service, METHODID_UPDATE_SUB_AGENT)))
        .addMethod(
          getDeleteSubAgentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.DeleteSubAgentRequest,
              dev.weft.orchestration.v1.DeleteSubAgentResponse>(
                service, METHODID_DELETE_SUB_AGENT)))
        .build();
  }

  private static abstract class SubAgentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SubAgentServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.orchestration.v1.SubAgentServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SubAgentService");
    }
  }

  private static final class SubAgentServiceFileDescriptorSupplier
      extends SubAgentServiceBaseDescriptorSupplier {
    SubAgentServiceFileDescriptorSupplier() {}
  }

  private static final class SubAgentServiceMethodDescriptorSupplier
      extends SubAgentServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SubAgentServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SubAgentServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SubAgentServiceFileDescriptorSupplier())
              .addMethod(getCreateSubAgentMethod())
              .addMethod(getGetSubAgentMethod())
              .addMethod(getListSubAgentsMethod())
              .addMethod(getUpdateSubAgentMethod())
              .addMethod(getDeleteSubAgentMethod())
              .build();
        }
      }
    }
    return result;
  }
}
