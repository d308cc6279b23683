package dev.weft.fleet.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Records what agents do. What is recorded stays: only a pending action changes, once, when it ends.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ActionServiceGrpc {

  private ActionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.fleet.v1.ActionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateActionRequest,
      dev.weft.fleet.v1.CreateActionResponse> getCreateActionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateAction",
      requestType = dev.weft.fleet.v1.CreateActionRequest.class,
      responseType = dev.weft.fleet.v1.CreateActionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateActionRequest,
      dev.weft.fleet.v1.CreateActionResponse> getCreateActionMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateActionRequest, dev.weft.fleet.v1.CreateActionResponse> getCreateActionMethod;
    if ((getCreateActionMethod = ActionServiceGrpc.getCreateActionMethod) == null) {
      synchronized (ActionServiceGrpc.class) {
        if ((getCreateActionMethod = ActionServiceGrpc.getCreateActionMethod) == null) {
          ActionServiceGrpc.getCreateActionMethod = getCreateActionMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.CreateActionRequest, dev.weft.fleet.v1.CreateActionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateAction"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateActionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateActionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ActionServiceMethodDescriptorSupplier("CreateAction"))
              .build();
        }
      }
    }
    return getCreateActionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.BatchCreateActionsRequest,
      dev.weft.fleet.v1.BatchCreateActionsResponse> getBatchCreateActionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchCreateActions",
      requestType = dev.weft.fleet.v1.BatchCreateActionsRequest.class,
      responseType = dev.weft.fleet.v1.BatchCreateActionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.BatchCreateActionsRequest,
      dev.weft.fleet.v1.BatchCreateActionsResponse> getBatchCreateActionsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.BatchCreateActionsRequest, dev.weft.fleet.v1.BatchCreateActionsResponse> getBatchCreateActionsMethod;
    if ((getBatchCreateActionsMethod = ActionServiceGrpc.getBatchCreateActionsMethod) == null) {
      synchronized (ActionServiceGrpc.class) {
        if ((getBatchCreateActionsMethod = ActionServiceGrpc.getBatchCreateActionsMethod) == null) {
          ActionServiceGrpc.getBatchCreateActionsMethod = getBatchCreateActionsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.BatchCreateActionsRequest, dev.weft.fleet.v1.BatchCreateActionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchCreateActions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.BatchCreateActionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.BatchCreateActionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ActionServiceMethodDescriptorSupplier("BatchCreateActions"))
              .build();
        }
      }
    }
    return getBatchCreateActionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetActionRequest,
      dev.weft.fleet.v1.GetActionResponse> getGetActionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAction",
      requestType = dev.weft.fleet.v1.GetActionRequest.class,
      responseType = dev.weft.fleet.v1.GetActionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetActionRequest,
      dev.weft.fleet.v1.GetActionResponse> getGetActionMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetActionRequest, dev.weft.fleet.v1.GetActionResponse> getGetActionMethod;
    if ((getGetActionMethod = ActionServiceGrpc.getGetActionMethod) == null) {
      synchronized (ActionServiceGrpc.class) {
        if ((getGetActionMethod = ActionServiceGrpc.getGetActionMethod) == null) {
          ActionServiceGrpc.getGetActionMethod = getGetActionMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.GetActionRequest, dev.weft.fleet.v1.GetActionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAction"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetActionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetActionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ActionServiceMethodDescriptorSupplier("GetAction"))
              .build();
        }
      }
    }
    return getGetActionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListActionsRequest,
      dev.weft.fleet.v1.ListActionsResponse> getListActionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListActions",
      requestType = dev.weft.fleet.v1.ListActionsRequest.class,
      responseType = dev.weft.fleet.v1.ListActionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListActionsRequest,
      dev.weft.fleet.v1.ListActionsResponse> getListActionsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListActionsRequest, dev.weft.fleet.v1.ListActionsResponse> getListActionsMethod;
    if ((getListActionsMethod = ActionServiceGrpc.getListActionsMethod) == null) {
      synchronized (ActionServiceGrpc.class) {
        if ((getListActionsMethod = ActionServiceGrpc.getListActionsMethod) == null) {
          ActionServiceGrpc.getListActionsMethod = getListActionsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.ListActionsRequest, dev.weft.fleet.v1.ListActionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListActions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListActionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListActionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ActionServiceMethodDescriptorSupplier("ListActions"))
              .build();
        }
      }
    }
    return getListActionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.CompleteActionRequest,
      dev.weft.fleet.v1.CompleteActionResponse> getCompleteActionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteAction",
      requestType = dev.weft.fleet.v1.CompleteActionRequest.class,
      responseType = dev.weft.fleet.v1.CompleteActionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.CompleteActionRequest,
      dev.weft.fleet.v1.CompleteActionResponse> getCompleteActionMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.CompleteActionRequest, dev.weft.fleet.v1.CompleteActionResponse> getCompleteActionMethod;
    if ((getCompleteActionMethod = ActionServiceGrpc.getCompleteActionMethod) == null) {
      synchronized (ActionServiceGrpc.class) {
        if ((getCompleteActionMethod = ActionServiceGrpc.getCompleteActionMethod) == null) {
          ActionServiceGrpc.getCompleteActionMethod = getCompleteActionMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.CompleteActionRequest, dev.weft.fleet.v1.CompleteActionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteAction"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CompleteActionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CompleteActionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ActionServiceMethodDescriptorSupplier("CompleteAction"))
              .build();
        }
      }
    }
    return getCompleteActionMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ActionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ActionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ActionServiceStub>() {
        @java.lang.Override
        public ActionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ActionServiceStub(channel, callOptions);
        }
      };
    return ActionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ActionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ActionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ActionServiceBlockingV2Stub>() {
        @java.lang.Override
        public ActionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ActionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ActionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ActionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ActionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ActionServiceBlockingStub>() {
        @java.lang.Override
        public ActionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ActionServiceBlockingStub(channel, callOptions);
        }
      };
    return ActionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ActionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ActionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ActionServiceFutureStub>() {
        @java.lang.Override
        public ActionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ActionServiceFutureStub(channel, callOptions);
        }
      };
    return ActionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Records what agents do. What is recorded stays: only a pending action changes, once, when it ends.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Records an action.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `action.agent_id` names no agent.
     * </pre>
     */
    default void createAction(dev.weft.fleet.v1.CreateActionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateActionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateActionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Records many actions, each by itself: where one fails, the others are recorded. A request that breaks the contract's
     * rules is refused as a whole.
     * </pre>
     */
    default void batchCreateActions(dev.weft.fleet.v1.BatchCreateActionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.BatchCreateActionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchCreateActionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one action.
     * </pre>
     */
    default void getAction(dev.weft.fleet.v1.GetActionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetActionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetActionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the actions of the organization's agents.
     * </pre>
     */
    default void listActions(dev.weft.fleet.v1.ListActionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListActionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListActionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Ends a pending action.
     * Errors: FAILED_PRECONDITION with ACTION_FINISHED where it has ended already.
     * </pre>
     */
    default void completeAction(dev.weft.fleet.v1.CompleteActionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CompleteActionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteActionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ActionService.
   * <pre>
   * Records what agents do. What is recorded stays: only a pending action changes, once, when it ends.
   * </pre>
   */
  public static abstract class ActionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ActionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ActionService.
   * <pre>
   * Records what agents do. What is recorded stays: only a pending action changes, once, when it ends.
   * </pre>
   */
  public static final class ActionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ActionServiceStub> {
    private ActionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ActionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ActionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records an action.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `action.agent_id` names no agent.
     * </pre>
     */
    public void createAction(dev.weft.fleet.v1.CreateActionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateActionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateActionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Records many actions, each by itself: where one fails, the others are recorded. A request that breaks the contract's
     * rules is refused as a whole.
     * </pre>
     */
    public void batchCreateActions(dev.weft.fleet.v1.BatchCreateActionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.BatchCreateActionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchCreateActionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one action.
     * </pre>
     */
    public void getAction(dev.weft.fleet.v1.GetActionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetActionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetActionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the actions of the organization's agents.
     * </pre>
     */
    public void listActions(dev.weft.fleet.v1.ListActionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListActionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListActionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Ends a pending action.
     * Errors: FAILED_PRECONDITION with ACTION_FINISHED where it has ended already.
     * </pre>
     */
    public void completeAction(dev.weft.fleet.v1.CompleteActionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CompleteActionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteActionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ActionService.
   * <pre>
   * Records what agents do. What is recorded stays: only a pending action changes, once, when it ends.
   * </pre>
   */
  public static final class ActionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ActionServiceBlockingV2Stub> {
    private ActionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ActionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ActionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Records an action.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `action.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateActionResponse createAction(dev.weft.fleet.v1.CreateActionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateActionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Records many actions, each by itself: where one fails, the others are recorded. A request that breaks the contract's
     * rules is refused as a whole.
     * </pre>
     */
    public dev.weft.fleet.v1.BatchCreateActionsResponse batchCreateActions(dev.weft.fleet.v1.BatchCreateActionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchCreateActionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one action.
     * </pre>
     */
    public dev.weft.fleet.v1.GetActionResponse getAction(dev.weft.fleet.v1.GetActionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetActionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the actions of the organization's agents.
     * </pre>
     */
    public dev.weft.fleet.v1.ListActionsResponse listActions(dev.weft.fleet.v1.ListActionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListActionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a pending action.
     * Errors: FAILED_PRECONDITION with ACTION_FINISHED where it has ended already.
     * </pre>
     */
    public dev.weft.fleet.v1.CompleteActionResponse completeAction(dev.weft.fleet.v1.CompleteActionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteActionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ActionService.
   * <pre>
   * Records what agents do. What is recorded stays: only a pending action changes, once, when it ends.
   * </pre>
   */
  public static final class ActionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ActionServiceBlockingStub> {
    private ActionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ActionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ActionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records an action.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `action.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateActionResponse createAction(dev.weft.fleet.v1.CreateActionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateActionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Records many actions, each by itself: where one fails, the others are recorded. A request that breaks the contract's
     * rules is refused as a whole.
     * </pre>
     */
    public dev.weft.fleet.v1.BatchCreateActionsResponse batchCreateActions(dev.weft.fleet.v1.BatchCreateActionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchCreateActionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one action.
     * </pre>
     */
    public dev.weft.fleet.v1.GetActionResponse getAction(dev.weft.fleet.v1.GetActionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetActionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the actions of the organization's agents.
     * </pre>
     */
    public dev.weft.fleet.v1.ListActionsResponse listActions(dev.weft.fleet.v1.ListActionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListActionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Ends a pending action.
     * Errors: FAILED_PRECONDITION with ACTION_FINISHED where it has ended already.
     * </pre>
     */
    public dev.weft.fleet.v1.CompleteActionResponse completeAction(dev.weft.fleet.v1.CompleteActionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteActionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ActionService.
   * <pre>
   * Records what agents do. What is recorded stays: only a pending action changes, once, when it ends.
   * </pre>
   */
  public static final class ActionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ActionServiceFutureStub> {
    private ActionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ActionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ActionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records an action.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `action.agent_id` names no agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.CreateActionResponse> createAction(
        dev.weft.fleet.v1.CreateActionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateActionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Records many actions, each by itself: where one fails, the others are recorded. A request that breaks the contract's
     * rules is refused as a whole.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.BatchCreateActionsResponse> batchCreateActions(
        dev.weft.fleet.v1.BatchCreateActionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchCreateActionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one action.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.GetActionResponse> getAction(
        dev.weft.fleet.v1.GetActionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetActionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the actions of the organization's agents.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.ListActionsResponse> listActions(
        dev.weft.fleet.v1.ListActionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListActionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Ends a pending action.
     * Errors: FAILED_PRECONDITION with ACTION_FINISHED where it has ended already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.CompleteActionResponse> completeAction(
        dev.weft.fleet.v1.CompleteActionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteActionMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_ACTION = 0;
  private static final int METHODID_BATCH_CREATE_ACTIONS = 1;
  private static final int METHODID_GET_ACTION = 2;
  private static final int METHODID_LIST_ACTIONS = 3;
  private static final int METHODID_COMPLETE_ACTION = 4;

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
        case METHODID_CREATE_ACTION:
          serviceImpl.createAction((dev.weft.fleet.v1.CreateActionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateActionResponse>) responseObserver);
          break;
        case METHODID_BATCH_CREATE_ACTIONS:
          serviceImpl.batchCreateActions((dev.weft.fleet.v1.BatchCreateActionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.BatchCreateActionsResponse>) responseObserver);
          break;
        case METHODID_GET_ACTION:
          serviceImpl.getAction((dev.weft.fleet.v1.GetActionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetActionResponse>) responseObserver);
          break;
        case METHODID_LIST_ACTIONS:
          serviceImpl.listActions((dev.weft.fleet.v1.ListActionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListActionsResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_ACTION:
          serviceImpl.completeAction((dev.weft.fleet.v1.CompleteActionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CompleteActionResponse>) responseObserver);
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
          getCreateActionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.CreateActionRequest,
              dev.weft.fleet.v1.CreateActionResponse>(
                service, METHODID_CREATE_ACTION)))
        .addMethod(
          getBatchCreateActionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.BatchCreateActionsRequest,
              dev.weft.fleet.v1.BatchCreateActionsResponse>(
                service, METHODID_BATCH_CREATE_ACTIONS)))
        .addMethod(
          getGetActionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.GetActionRequest,
              dev.weft.fleet.v1.GetActionResponse>(
                service, METHODID_GET_ACTION)))
        .addMethod(
          getListActionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.ListActionsRequest,
              dev.weft.fleet.v1.ListActionsResponse>(
                service, METHODID_LIST_ACTIONS)))
        .addMethod(
          getCompleteActionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.CompleteActionRequest,
              dev.weft.fleet.v1.CompleteActionResponse>(
                service, METHODID_COMPLETE_ACTION)))
        .build();
  }

  private static abstract class ActionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ActionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.fleet.v1.ActionServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ActionService");
    }
  }

  private static final class ActionServiceFileDescriptorSupplier
      extends ActionServiceBaseDescriptorSupplier {
    ActionServiceFileDescriptorSupplier() {}
  }

  private static final class ActionServiceMethodDescriptorSupplier
      extends ActionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ActionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ActionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ActionServiceFileDescriptorSupplier())
              .addMethod(getCreateActionMethod())
              .addMethod(getBatchCreateActionsMethod())
              .addMethod(getGetActionMethod())
              .addMethod(getListActionsMethod())
              .addMethod(getCompleteActionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
