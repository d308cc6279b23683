package dev.weft.fleet.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Records what agents spend on models. Each record debits its agent by a transaction of the ledger; it never changes.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ComputeLogServiceGrpc {

  private ComputeLogServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.fleet.v1.ComputeLogService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateComputeLogRequest,
      dev.weft.fleet.v1.CreateComputeLogResponse> getCreateComputeLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateComputeLog",
      requestType = dev.weft.fleet.v1.CreateComputeLogRequest.class,
      responseType = dev.weft.fleet.v1.CreateComputeLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateComputeLogRequest,
      dev.weft.fleet.v1.CreateComputeLogResponse> getCreateComputeLogMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateComputeLogRequest, dev.weft.fleet.v1.CreateComputeLogResponse> getCreateComputeLogMethod;
    if ((getCreateComputeLogMethod = ComputeLogServiceGrpc.getCreateComputeLogMethod) == null) {
      synchronized (ComputeLogServiceGrpc.class) {
        if ((getCreateComputeLogMethod = ComputeLogServiceGrpc.getCreateComputeLogMethod) == null) {
          ComputeLogServiceGrpc.getCreateComputeLogMethod = getCreateComputeLogMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.CreateComputeLogRequest, dev.weft.fleet.v1.CreateComputeLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateComputeLog"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateComputeLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateComputeLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ComputeLogServiceMethodDescriptorSupplier("CreateComputeLog"))
              .build();
        }
      }
    }
    return getCreateComputeLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.BatchCreateComputeLogsRequest,
      dev.weft.fleet.v1.BatchCreateComputeLogsResponse> getBatchCreateComputeLogsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchCreateComputeLogs",
      requestType = dev.weft.fleet.v1.BatchCreateComputeLogsRequest.class,
      responseType = dev.weft.fleet.v1.BatchCreateComputeLogsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.BatchCreateComputeLogsRequest,
      dev.weft.fleet.v1.BatchCreateComputeLogsResponse> getBatchCreateComputeLogsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.BatchCreateComputeLogsRequest, dev.weft.fleet.v1.BatchCreateComputeLogsResponse> getBatchCreateComputeLogsMethod;
    if ((getBatchCreateComputeLogsMethod = ComputeLogServiceGrpc.getBatchCreateComputeLogsMethod) == null) {
      synchronized (ComputeLogServiceGrpc.class) {
        if ((getBatchCreateComputeLogsMethod = ComputeLogServiceGrpc.getBatchCreateComputeLogsMethod) == null) {
          ComputeLogServiceGrpc.getBatchCreateComputeLogsMethod = getBatchCreateComputeLogsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.BatchCreateComputeLogsRequest, dev.weft.fleet.v1.BatchCreateComputeLogsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchCreateComputeLogs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.BatchCreateComputeLogsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.BatchCreateComputeLogsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ComputeLogServiceMethodDescriptorSupplier("BatchCreateComputeLogs"))
              .build();
        }
      }
    }
    return getBatchCreateComputeLogsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetComputeLogRequest,
      dev.weft.fleet.v1.GetComputeLogResponse> getGetComputeLogMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetComputeLog",
      requestType = dev.weft.fleet.v1.GetComputeLogRequest.class,
      responseType = dev.weft.fleet.v1.GetComputeLogResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetComputeLogRequest,
      dev.weft.fleet.v1.GetComputeLogResponse> getGetComputeLogMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetComputeLogRequest, dev.weft.fleet.v1.GetComputeLogResponse> getGetComputeLogMethod;
    if ((getGetComputeLogMethod = ComputeLogServiceGrpc.getGetComputeLogMethod) == null) {
      synchronized (ComputeLogServiceGrpc.class) {
        if ((getGetComputeLogMethod = ComputeLogServiceGrpc.getGetComputeLogMethod) == null) {
          ComputeLogServiceGrpc.getGetComputeLogMethod = getGetComputeLogMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.GetComputeLogRequest, dev.weft.fleet.v1.GetComputeLogResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetComputeLog"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetComputeLogRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetComputeLogResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ComputeLogServiceMethodDescriptorSupplier("GetComputeLog"))
              .build();
        }
      }
    }
    return getGetComputeLogMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListComputeLogsRequest,
      dev.weft.fleet.v1.ListComputeLogsResponse> getListComputeLogsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListComputeLogs",
      requestType = dev.weft.fleet.v1.ListComputeLogsRequest.class,
      responseType = dev.weft.fleet.v1.ListComputeLogsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListComputeLogsRequest,
      dev.weft.fleet.v1.ListComputeLogsResponse> getListComputeLogsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListComputeLogsRequest, dev.weft.fleet.v1.ListComputeLogsResponse> getListComputeLogsMethod;
    if ((getListComputeLogsMethod = ComputeLogServiceGrpc.getListComputeLogsMethod) == null) {
      synchronized (ComputeLogServiceGrpc.class) {
        if ((getListComputeLogsMethod = ComputeLogServiceGrpc.getListComputeLogsMethod) == null) {
          ComputeLogServiceGrpc.getListComputeLogsMethod = getListComputeLogsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.ListComputeLogsRequest, dev.weft.fleet.v1.ListComputeLogsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListComputeLogs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListComputeLogsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListComputeLogsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ComputeLogServiceMethodDescriptorSupplier("ListComputeLogs"))
              .build();
        }
      }
    }
    return getListComputeLogsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ComputeLogServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceStub>() {
        @java.lang.Override
        public ComputeLogServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ComputeLogServiceStub(channel, callOptions);
        }
      };
    return ComputeLogServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ComputeLogServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceBlockingV2Stub>() {
        @java.lang.Override
        public ComputeLogServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ComputeLogServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ComputeLogServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ComputeLogServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceBlockingStub>() {
        @java.lang.Override
        public ComputeLogServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ComputeLogServiceBlockingStub(channel, callOptions);
        }
      };
    return ComputeLogServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ComputeLogServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ComputeLogServiceFutureStub>() {
        @java.lang.Override
        public ComputeLogServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ComputeLogServiceFutureStub(channel, callOptions);
        }
      };
    return ComputeLogServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Records what agents spend on models. Each record debits its agent by a transaction of the ledger; it never changes.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Records a use of a model and debits its agent in the same moment.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where the cost exceeds the agent's credits; INVALID_ARGUMENT with
     * INVALID_FIELD where `compute_log.agent_id` names no agent.
     * </pre>
     */
    default void createComputeLog(dev.weft.fleet.v1.CreateComputeLogRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateComputeLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateComputeLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * Records many uses of models, each by itself and in the order of the request: where one exceeds its agent's credits, the
     * others are recorded. A request that breaks the contract's rules is refused as a whole.
     * </pre>
     */
    default void batchCreateComputeLogs(dev.weft.fleet.v1.BatchCreateComputeLogsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.BatchCreateComputeLogsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchCreateComputeLogsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one compute log.
     * </pre>
     */
    default void getComputeLog(dev.weft.fleet.v1.GetComputeLogRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetComputeLogResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetComputeLogMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the compute logs of the organization's agents.
     * </pre>
     */
    default void listComputeLogs(dev.weft.fleet.v1.ListComputeLogsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListComputeLogsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListComputeLogsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ComputeLogService.
   * <pre>
   * Records what agents spend on models. Each record debits its agent by a transaction of the ledger; it never changes.
   * </pre>
   */
  public static abstract class ComputeLogServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ComputeLogServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ComputeLogService.
   * <pre>
   * Records what agents spend on models. Each record debits its agent by a transaction of the ledger; it never changes.
   * </pre>
   */
  public static final class ComputeLogServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ComputeLogServiceStub> {
    private ComputeLogServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ComputeLogServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ComputeLogServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a use of a model and debits its agent in the same moment.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where the cost exceeds the agent's credits; INVALID_ARGUMENT with
     * INVALID_FIELD where `compute_log.agent_id` names no agent.
     * </pre>
     */
    public void createComputeLog(dev.weft.fleet.v1.CreateComputeLogRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateComputeLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateComputeLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Records many uses of models, each by itself and in the order of the request: where one exceeds its agent's credits, the
     * others are recorded. A request that breaks the contract's rules is refused as a whole.
     * </pre>
     */
    public void batchCreateComputeLogs(dev.weft.fleet.v1.BatchCreateComputeLogsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.BatchCreateComputeLogsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchCreateComputeLogsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one compute log.
     * </pre>
     */
    public void getComputeLog(dev.weft.fleet.v1.GetComputeLogRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetComputeLogResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetComputeLogMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the compute logs of the organization's agents.
     * </pre>
     */
    public void listComputeLogs(dev.weft.fleet.v1.ListComputeLogsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListComputeLogsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListComputeLogsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ComputeLogService.
   * <pre>
   * Records what agents spend on models. Each record debits its agent by a transaction of the ledger; it never changes.
   * </pre>
   */
  public static final class ComputeLogServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ComputeLogServiceBlockingV2Stub> {
    private ComputeLogServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ComputeLogServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ComputeLogServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a use of a model and debits its agent in the same moment.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where the cost exceeds the agent's credits; INVALID_ARGUMENT with
     * INVALID_FIELD where `compute_log.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateComputeLogResponse createComputeLog(dev.weft.fleet.v1.CreateComputeLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateComputeLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Records many uses of models, each by itself and in the order of the request: where one exceeds its agent's credits, the
     * others are recorded. A request that breaks the contract's rules is refused as a whole.
     * </pre>
     */
    public dev.weft.fleet.v1.BatchCreateComputeLogsResponse batchCreateComputeLogs(dev.weft.fleet.v1.BatchCreateComputeLogsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchCreateComputeLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one compute log.
     * </pre>
     */
    public dev.weft.fleet.v1.GetComputeLogResponse getComputeLog(dev.weft.fleet.v1.GetComputeLogRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetComputeLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the compute logs of the organization's agents.
     * </pre>
     */
    public dev.weft.fleet.v1.ListComputeLogsResponse listComputeLogs(dev.weft.fleet.v1.ListComputeLogsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListComputeLogsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ComputeLogService.
   * <pre>
   * Records what agents spend on models. Each record debits its agent by a transaction of the ledger; it never changes.
   * </pre>
   */
  public static final class ComputeLogServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ComputeLogServiceBlockingStub> {
    private ComputeLogServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ComputeLogServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ComputeLogServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a use of a model and debits its agent in the same moment.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where the cost exceeds the agent's credits; INVALID_ARGUMENT with
     * INVALID_FIELD where `compute_log.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateComputeLogResponse createComputeLog(dev.weft.fleet.v1.CreateComputeLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateComputeLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Records many uses of models, each by itself and in the order of the request: where one exceeds its agent's credits, the
     * others are recorded. A request that breaks the contract's rules is refused as a whole.
     * </pre>
     */
    public dev.weft.fleet.v1.BatchCreateComputeLogsResponse batchCreateComputeLogs(dev.weft.fleet.v1.BatchCreateComputeLogsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchCreateComputeLogsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one compute log.
     * </pre>
     */
    public dev.weft.fleet.v1.GetComputeLogResponse getComputeLog(dev.weft.fleet.v1.GetComputeLogRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetComputeLogMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the compute logs of the organization's agents.
     * </pre>
     */
    public dev.weft.fleet.v1.ListComputeLogsResponse listComputeLogs(dev.weft.fleet.v1.ListComputeLogsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListComputeLogsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ComputeLogService.
   * <pre>
   * Records what agents spend on models. Each record debits its agent by a transaction of the ledger; it never changes.
   * </pre>
   */
  public static final class ComputeLogServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ComputeLogServiceFutureStub> {
    private ComputeLogServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ComputeLogServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ComputeLogServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a use of a model and debits its agent in the same moment.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where the cost exceeds the agent's credits; INVALID_ARGUMENT with
     * INVALID_FIELD where `compute_log.agent_id` names no agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.CreateComputeLogResponse> createComputeLog(
        dev.weft.fleet.v1.CreateComputeLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateComputeLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Records many uses of models, each by itself and in the order of the request: where one exceeds its agent's credits, the
     * others are recorded. A request that breaks the contract's rules is refused as a whole.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.BatchCreateComputeLogsResponse> batchCreateComputeLogs(
        dev.weft.fleet.v1.BatchCreateComputeLogsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchCreateComputeLogsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one compute log.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.GetComputeLogResponse> getComputeLog(
        dev.weft.fleet.v1.GetComputeLogRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetComputeLogMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the compute logs of the organization's agents.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.ListComputeLogsResponse> listComputeLogs(
        dev.weft.fleet.v1.ListComputeLogsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListComputeLogsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_COMPUTE_LOG = 0;
  private static final int METHODID_BATCH_CREATE_COMPUTE_LOGS = 1;
  private static final int METHODID_GET_COMPUTE_LOG = 2;
  private static final int METHODID_LIST_COMPUTE_LOGS = 3;

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
        case METHODID_CREATE_COMPUTE_LOG:
          serviceImpl.createComputeLog((dev.weft.fleet.v1.CreateComputeLogRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateComputeLogResponse>) responseObserver);
          break;
        case METHODID_BATCH_CREATE_COMPUTE_LOGS:
          serviceImpl.batchCreateComputeLogs((dev.weft.fleet.v1.BatchCreateComputeLogsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.BatchCreateComputeLogsResponse>) responseObserver);
          break;
        case METHODID_GET_COMPUTE_LOG:
          serviceImpl.getComputeLog((dev.weft.fleet.v1.GetComputeLogRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetComputeLogResponse>) responseObserver);
          break;
        case METHODID_LIST_COMPUTE_LOGS:
          serviceImpl.listComputeLogs((dev.weft.fleet.v1.ListComputeLogsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListComputeLogsResponse>) responseObserver);
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
          getCreateComputeLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.CreateComputeLogRequest,
              dev.weft.fleet.v1.CreateComputeLogResponse>(
                service, METHODID_CREATE_COMPUTE_LOG)))
        .addMethod(
          getBatchCreateComputeLogsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.BatchCreateComputeLogsRequest,
              dev.weft.fleet.v1.BatchCreateComputeLogsResponse>(
                service, METHODID_BATCH_CREATE_COMPUTE_LOGS)))
        .addMethod(
          getGetComputeLogMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.GetComputeLogRequest,
              dev.weft.fleet.v1.GetComputeLogResponse>(
                service, METHODID_GET_COMPUTE_LOG)))
        .addMethod(
          getListComputeLogsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.ListComputeLogsRequest,
              dev.weft.fleet.v1.ListComputeLogsResponse>(
                service, METHODID_LIST_COMPUTE_LOGS)))
        .build();
  }

  private static abstract class ComputeLogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ComputeLogServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.fleet.v1.ComputeLogServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ComputeLogService");
    }
  }

  private static final class ComputeLogServiceFileDescriptorSupplier
      extends ComputeLogServiceBaseDescriptorSupplier {
    ComputeLogServiceFileDescriptorSupplier() {}
  }

  private static final class ComputeLogServiceMethodDescriptorSupplier
      extends ComputeLogServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ComputeLogServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ComputeLogServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ComputeLogServiceFileDescriptorSupplier())
              .addMethod(getCreateComputeLogMethod())
              .addMethod(getBatchCreateComputeLogsMethod())
              .addMethod(getGetComputeLogMethod())
              .addMethod(getListComputeLogsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
