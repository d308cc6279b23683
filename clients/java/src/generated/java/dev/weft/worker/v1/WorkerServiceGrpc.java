package dev.weft.worker.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps the register of workers. A worker calls with its worker token, which says who it is; one token is one worker.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WorkerServiceGrpc {

  private WorkerServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.worker.v1.WorkerService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.RegisterWorkerRequest,
      dev.weft.worker.v1.RegisterWorkerResponse> getRegisterWorkerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RegisterWorker",
      requestType = dev.weft.worker.v1.RegisterWorkerRequest.class,
      responseType = dev.weft.worker.v1.RegisterWorkerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.RegisterWorkerRequest,
      dev.weft.worker.v1.RegisterWorkerResponse> getRegisterWorkerMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.RegisterWorkerRequest, dev.weft.worker.v1.RegisterWorkerResponse> getRegisterWorkerMethod;
    if ((getRegisterWorkerMethod = WorkerServiceGrpc.getRegisterWorkerMethod) == null) {
      synchronized (WorkerServiceGrpc.class) {
        if ((getRegisterWorkerMethod = WorkerServiceGrpc.getRegisterWorkerMethod) == null) {
          WorkerServiceGrpc.getRegisterWorkerMethod = getRegisterWorkerMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.RegisterWorkerRequest, dev.weft.worker.v1.RegisterWorkerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RegisterWorker"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.RegisterWorkerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.RegisterWorkerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerServiceMethodDescriptorSupplier("RegisterWorker"))
              .build();
        }
      }
    }
    return getRegisterWorkerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.HeartbeatWorkerRequest,
      dev.weft.worker.v1.HeartbeatWorkerResponse> getHeartbeatWorkerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "HeartbeatWorker",
      requestType = dev.weft.worker.v1.HeartbeatWorkerRequest.class,
      responseType = dev.weft.worker.v1.HeartbeatWorkerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.HeartbeatWorkerRequest,
      dev.weft.worker.v1.HeartbeatWorkerResponse> getHeartbeatWorkerMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.HeartbeatWorkerRequest, dev.weft.worker.v1.HeartbeatWorkerResponse> getHeartbeatWorkerMethod;
    if ((getHeartbeatWorkerMethod = WorkerServiceGrpc.getHeartbeatWorkerMethod) == null) {
      synchronized (WorkerServiceGrpc.class) {
        if ((getHeartbeatWorkerMethod = WorkerServiceGrpc.getHeartbeatWorkerMethod) == null) {
          WorkerServiceGrpc.getHeartbeatWorkerMethod = getHeartbeatWorkerMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.HeartbeatWorkerRequest, dev.weft.worker.v1.HeartbeatWorkerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "HeartbeatWorker"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.HeartbeatWorkerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.HeartbeatWorkerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerServiceMethodDescriptorSupplier("HeartbeatWorker"))
              .build();
        }
      }
    }
    return getHeartbeatWorkerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.GetWorkerRequest,
      dev.weft.worker.v1.GetWorkerResponse> getGetWorkerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWorker",
      requestType = dev.weft.worker.v1.GetWorkerRequest.class,
      responseType = dev.weft.worker.v1.GetWorkerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.GetWorkerRequest,
      dev.weft.worker.v1.GetWorkerResponse> getGetWorkerMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.GetWorkerRequest, dev.weft.worker.v1.GetWorkerResponse> getGetWorkerMethod;
    if ((getGetWorkerMethod = WorkerServiceGrpc.getGetWorkerMethod) == null) {
      synchronized (WorkerServiceGrpc.class) {
        if ((getGetWorkerMethod = WorkerServiceGrpc.getGetWorkerMethod) == null) {
          WorkerServiceGrpc.getGetWorkerMethod = getGetWorkerMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.GetWorkerRequest, dev.weft.worker.v1.GetWorkerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWorker"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.GetWorkerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.GetWorkerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerServiceMethodDescriptorSupplier("GetWorker"))
              .build();
        }
      }
    }
    return getGetWorkerMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.ListWorkersRequest,
      dev.weft.worker.v1.ListWorkersResponse> getListWorkersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWorkers",
      requestType = dev.weft.worker.v1.ListWorkersRequest.class,
      responseType = dev.weft.worker.v1.ListWorkersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.ListWorkersRequest,
      dev.weft.worker.v1.ListWorkersResponse> getListWorkersMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.ListWorkersRequest, dev.weft.worker.v1.ListWorkersResponse> getListWorkersMethod;
    if ((getListWorkersMethod = WorkerServiceGrpc.getListWorkersMethod) == null) {
      synchronized (WorkerServiceGrpc.class) {
        if ((getListWorkersMethod = WorkerServiceGrpc.getListWorkersMethod) == null) {
          WorkerServiceGrpc.getListWorkersMethod = getListWorkersMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.ListWorkersRequest, dev.weft.worker.v1.ListWorkersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWorkers"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.ListWorkersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.ListWorkersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerServiceMethodDescriptorSupplier("ListWorkers"))
              .build();
        }
      }
    }
    return getListWorkersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.DeregisterWorkerRequest,
      dev.weft.worker.v1.DeregisterWorkerResponse> getDeregisterWorkerMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeregisterWorker",
      requestType = dev.weft.worker.v1.DeregisterWorkerRequest.class,
      responseType = dev.weft.worker.v1.DeregisterWorkerResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.DeregisterWorkerRequest,
      dev.weft.worker.v1.DeregisterWorkerResponse> getDeregisterWorkerMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.DeregisterWorkerRequest, dev.weft.worker.v1.DeregisterWorkerResponse> getDeregisterWorkerMethod;
    if ((getDeregisterWorkerMethod = WorkerServiceGrpc.getDeregisterWorkerMethod) == null) {
      synchronized (WorkerServiceGrpc.class) {
        if ((getDeregisterWorkerMethod = WorkerServiceGrpc.getDeregisterWorkerMethod) == null) {
          WorkerServiceGrpc.getDeregisterWorkerMethod = getDeregisterWorkerMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.DeregisterWorkerRequest, dev.weft.worker.v1.DeregisterWorkerResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeregisterWorker"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.DeregisterWorkerRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.DeregisterWorkerResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerServiceMethodDescriptorSupplier("DeregisterWorker"))
              .build();
        }
      }
    }
    return getDeregisterWorkerMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WorkerServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerServiceStub>() {
        @java.lang.Override
        public WorkerServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerServiceStub(channel, callOptions);
        }
      };
    return WorkerServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WorkerServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerServiceBlockingV2Stub>() {
        @java.lang.Override
        public WorkerServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WorkerServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WorkerServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerServiceBlockingStub>() {
        @java.lang.Override
        public WorkerServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerServiceBlockingStub(channel, callOptions);
        }
      };
    return WorkerServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WorkerServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerServiceFutureStub>() {
        @java.lang.Override
        public WorkerServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerServiceFutureStub(channel, callOptions);
        }
      };
    return WorkerServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps the register of workers. A worker calls with its worker token, which says who it is; one token is one worker.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Registers the worker whose token the request bears, or renews its registration: the worker keeps its id.
     * Errors: PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    default void registerWorker(dev.weft.worker.v1.RegisterWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.RegisterWorkerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRegisterWorkerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that the worker whose token the request bears is alive, and returns what it has to know of itself.
     * Errors: NOT_FOUND where it has not registered; PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    default void heartbeatWorker(dev.weft.worker.v1.HeartbeatWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.HeartbeatWorkerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getHeartbeatWorkerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one worker.
     * </pre>
     */
    default void getWorker(dev.weft.worker.v1.GetWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.GetWorkerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWorkerMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the workers of the caller's organization.
     * </pre>
     */
    default void listWorkers(dev.weft.worker.v1.ListWorkersRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.ListWorkersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWorkersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a worker off the register, with its pending tasks. Its token stays, and registers another worker next.
     * A worker does this to itself only, other callers to any worker of their organization.
     * </pre>
     */
    default void deregisterWorker(dev.weft.worker.v1.DeregisterWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.DeregisterWorkerResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeregisterWorkerMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WorkerService.
   * <pre>
   * Keeps the register of workers. A worker calls with its worker token, which says who it is; one token is one worker.
   * </pre>
   */
  public static abstract class WorkerServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WorkerServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WorkerService.
   * <pre>
   * Keeps the register of workers. A worker calls with its worker token, which says who it is; one token is one worker.
   * </pre>
   */
  public static final class WorkerServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WorkerServiceStub> {
    private WorkerServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers the worker whose token the request bears, or renews its registration: the worker keeps its id.
     * Errors: PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public void registerWorker(dev.weft.worker.v1.RegisterWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.RegisterWorkerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRegisterWorkerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that the worker whose token the request bears is alive, and returns what it has to know of itself.
     * Errors: NOT_FOUND where it has not registered; PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public void heartbeatWorker(dev.weft.worker.v1.HeartbeatWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.HeartbeatWorkerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getHeartbeatWorkerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one worker.
     * </pre>
     */
    public void getWorker(dev.weft.worker.v1.GetWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.GetWorkerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWorkerMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the workers of the caller's organization.
     * </pre>
     */
    public void listWorkers(dev.weft.worker.v1.ListWorkersRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.ListWorkersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWorkersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a worker off the register, with its pending tasks. Its token stays, and registers another worker next.
     * A worker does this to itself only, other callers to any worker of their organization.
     * </pre>
     */
    public void deregisterWorker(dev.weft.worker.v1.DeregisterWorkerRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.DeregisterWorkerResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeregisterWorkerMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WorkerService.
   * <pre>
   * Keeps the register of workers. A worker calls with its worker token, which says who it is; one token is one worker.
   * </pre>
   */
  public static final class WorkerServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WorkerServiceBlockingV2Stub> {
    private WorkerServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers the worker whose token the request bears, or renews its registration: the worker keeps its id.
     * Errors: PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public dev.weft.worker.v1.RegisterWorkerResponse registerWorker(dev.weft.worker.v1.RegisterWorkerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRegisterWorkerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the worker whose token the request bears is alive, and returns what it has to know of itself.
     * Errors: NOT_FOUND where it has not registered; PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public dev.weft.worker.v1.HeartbeatWorkerResponse heartbeatWorker(dev.weft.worker.v1.HeartbeatWorkerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getHeartbeatWorkerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one worker.
     * </pre>
     */
    public dev.weft.worker.v1.GetWorkerResponse getWorker(dev.weft.worker.v1.GetWorkerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWorkerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the workers of the caller's organization.
     * </pre>
     */
    public dev.weft.worker.v1.ListWorkersResponse listWorkers(dev.weft.worker.v1.ListWorkersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWorkersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a worker off the register, with its pending tasks. Its token stays, and registers another worker next.
     * A worker does this to itself only, other callers to any worker of their organization.
     * </pre>
     */
    public dev.weft.worker.v1.DeregisterWorkerResponse deregisterWorker(dev.weft.worker.v1.DeregisterWorkerRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeregisterWorkerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WorkerService.
   * <pre>
   * Keeps the register of workers. A worker calls with its worker token, which says who it is; one token is one worker.
   * </pre>
   */
  public static final class WorkerServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WorkerServiceBlockingStub> {
    private WorkerServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers the worker whose token the request bears, or renews its registration: the worker keeps its id.
     * Errors: PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public dev.weft.worker.v1.RegisterWorkerResponse registerWorker(dev.weft.worker.v1.RegisterWorkerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRegisterWorkerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the worker whose token the request bears is alive, and returns what it has to know of itself.
     * Errors: NOT_FOUND where it has not registered; PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public dev.weft.worker.v1.HeartbeatWorkerResponse heartbeatWorker(dev.weft.worker.v1.HeartbeatWorkerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getHeartbeatWorkerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one worker.
     * </pre>
     */
    public dev.weft.worker.v1.GetWorkerResponse getWorker(dev.weft.worker.v1.GetWorkerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWorkerMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the workers of the caller's organization.
     * </pre>
     */
    public dev.weft.worker.v1.ListWorkersResponse listWorkers(dev.weft.worker.v1.ListWorkersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWorkersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a worker off the register, with its pending tasks. Its token stays, and registers another worker next.
     * A worker does this to itself only, other callers to any worker of their organization.
     * </pre>
     */
    public dev.weft.worker.v1.DeregisterWorkerResponse deregisterWorker(dev.weft.worker.v1.DeregisterWorkerRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeregisterWorkerMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WorkerService.
   * <pre>
   * Keeps the register of workers. A worker calls with its worker token, which says who it is; one token is one worker.
   * </pre>
   */
  public static final class WorkerServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WorkerServiceFutureStub> {
    private WorkerServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Registers the worker whose token the request bears, or renews its registration: the worker keeps its id.
     * Errors: PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.RegisterWorkerResponse> registerWorker(
        dev.weft.worker.v1.RegisterWorkerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRegisterWorkerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that the worker whose token the request bears is alive, and returns what it has to know of itself.
     * Errors: NOT_FOUND where it has not registered; PERMISSION_DENIED with WORKER_TOKEN_REQUIRED for any other caller.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.HeartbeatWorkerResponse> heartbeatWorker(
        dev.weft.worker.v1.HeartbeatWorkerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getHeartbeatWorkerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one worker.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.GetWorkerResponse> getWorker(
        dev.weft.worker.v1.GetWorkerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWorkerMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the workers of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.ListWorkersResponse> listWorkers(
        dev.weft.worker.v1.ListWorkersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWorkersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a worker off the register, with its pending tasks. Its token stays, and registers another worker next.
     * A worker does this to itself only, other callers to any worker of their organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.DeregisterWorkerResponse> deregisterWorker(
        dev.weft.worker.v1.DeregisterWorkerRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeregisterWorkerMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_REGISTER_WORKER = 0;
  private static final int METHODID_HEARTBEAT_WORKER = 1;
  private static final int METHODID_GET_WORKER = 2;
  private static final int METHODID_LIST_WORKERS = 3;
  private static final int METHODID_DEREGISTER_WORKER = 4;

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
        case METHODID_REGISTER_WORKER:
          serviceImpl.registerWorker((dev.weft.worker.v1.RegisterWorkerRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.RegisterWorkerResponse>) responseObserver);
          break;
        case METHODID_HEARTBEAT_WORKER:
          serviceImpl.heartbeatWorker((dev.weft.worker.v1.HeartbeatWorkerRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.HeartbeatWorkerResponse>) responseObserver);
          break;
        case METHODID_GET_WORKER:
          serviceImpl.getWorker((dev.weft.worker.v1.GetWorkerRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.GetWorkerResponse>) responseObserver);
          break;
        case METHODID_LIST_WORKERS:
          serviceImpl.listWorkers((dev.weft.worker.v1.ListWorkersRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.ListWorkersResponse>) responseObserver);
          break;
        case METHODID_DEREGISTER_WORKER:
          serviceImpl.deregisterWorker((dev.weft.worker.v1.DeregisterWorkerRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.DeregisterWorkerResponse>) responseObserver);
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
          getRegisterWorkerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.RegisterWorkerRequest,
              dev.weft.worker.v1.RegisterWorkerResponse>(
                service, METHODID_REGISTER_WORKER)))
        .addMethod(
          getHeartbeatWorkerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.HeartbeatWorkerRequest,
              dev.weft.worker.v1.HeartbeatWorkerResponse>(
                service, METHODID_HEARTBEAT_WORKER)))
        .addMethod(
          getGetWorkerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.GetWorkerRequest,
              dev.weft.worker.v1.GetWorkerResponse>(
                service, METHODID_GET_WORKER)))
        .addMethod(
          getListWorkersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.ListWorkersRequest,
              dev.weft.worker.v1.ListWorkersResponse>(
                service, METHODID_LIST_WORKERS)))
        .addMethod(
          getDeregisterWorkerMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.DeregisterWorkerRequest,
              dev.weft.worker.v1.DeregisterWorkerResponse>(
                service, METHODID_DEREGISTER_WORKER)))
        .build();
  }

  private static abstract class WorkerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WorkerServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.worker.v1.WorkerServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WorkerService");
    }
  }

  private static final class WorkerServiceFileDescriptorSupplier
      extends WorkerServiceBaseDescriptorSupplier {
    WorkerServiceFileDescriptorSupplier() {}
  }

  private static final class WorkerServiceMethodDescriptorSupplier
      extends WorkerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WorkerServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WorkerServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WorkerServiceFileDescriptorSupplier())
              .addMethod(getRegisterWorkerMethod())
              .addMethod(getHeartbeatWorkerMethod())
              .addMethod(getGetWorkerMethod())
              .addMethod(getListWorkersMethod())
              .addMethod(getDeregisterWorkerMethod())
              .build();
        }
      }
    }
    return result;
  }
}
