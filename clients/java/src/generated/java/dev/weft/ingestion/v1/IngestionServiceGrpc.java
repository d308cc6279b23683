package dev.weft.ingestion.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Starts, cancels and shows ingestion jobs. A job reads one source whole and leaves the graph as the source is.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class IngestionServiceGrpc {

  private IngestionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.ingestion.v1.IngestionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.ingestion.v1.StartIngestionRequest,
      dev.weft.ingestion.v1.StartIngestionResponse> getStartIngestionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartIngestion",
      requestType = dev.weft.ingestion.v1.StartIngestionRequest.class,
      responseType = dev.weft.ingestion.v1.StartIngestionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.ingestion.v1.StartIngestionRequest,
      dev.weft.ingestion.v1.StartIngestionResponse> getStartIngestionMethod() {
    io.grpc.MethodDescriptor<dev.weft.ingestion.v1.StartIngestionRequest, dev.weft.ingestion.v1.StartIngestionResponse> getStartIngestionMethod;
    if ((getStartIngestionMethod = IngestionServiceGrpc.getStartIngestionMethod) == null) {
      synchronized (IngestionServiceGrpc.class) {
        if ((getStartIngestionMethod = IngestionServiceGrpc.getStartIngestionMethod) == null) {
          IngestionServiceGrpc.getStartIngestionMethod = getStartIngestionMethod =
              io.grpc.MethodDescriptor.<dev.weft.ingestion.v1.StartIngestionRequest, dev.weft.ingestion.v1.StartIngestionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartIngestion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.StartIngestionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.StartIngestionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestionServiceMethodDescriptorSupplier("StartIngestion"))
              .build();
        }
      }
    }
    return getStartIngestionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.ingestion.v1.GetIngestionJobRequest,
      dev.weft.ingestion.v1.GetIngestionJobResponse> getGetIngestionJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetIngestionJob",
      requestType = dev.weft.ingestion.v1.GetIngestionJobRequest.class,
      responseType = dev.weft.ingestion.v1.GetIngestionJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.ingestion.v1.GetIngestionJobRequest,
      dev.weft.ingestion.v1.GetIngestionJobResponse> getGetIngestionJobMethod() {
    io.grpc.MethodDescriptor<dev.weft.ingestion.v1.GetIngestionJobRequest, dev.weft.ingestion.v1.GetIngestionJobResponse> getGetIngestionJobMethod;
    if ((getGetIngestionJobMethod = IngestionServiceGrpc.getGetIngestionJobMethod) == null) {
      synchronized (IngestionServiceGrpc.class) {
        if ((getGetIngestionJobMethod = IngestionServiceGrpc.getGetIngestionJobMethod) == null) {
          IngestionServiceGrpc.getGetIngestionJobMethod = getGetIngestionJobMethod =
              io.grpc.MethodDescriptor.<dev.weft.ingestion.v1.GetIngestionJobRequest, dev.weft.ingestion.v1.GetIngestionJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetIngestionJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.GetIngestionJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.GetIngestionJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestionServiceMethodDescriptorSupplier("GetIngestionJob"))
              .build();
        }
      }
    }
    return getGetIngestionJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.ingestion.v1.ListIngestionJobsRequest,
      dev.weft.ingestion.v1.ListIngestionJobsResponse> getListIngestionJobsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListIngestionJobs",
      requestType = dev.weft.ingestion.v1.ListIngestionJobsRequest.class,
      responseType = dev.weft.ingestion.v1.ListIngestionJobsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.ingestion.v1.ListIngestionJobsRequest,
      dev.weft.ingestion.v1.ListIngestionJobsResponse> getListIngestionJobsMethod() {
    io.grpc.MethodDescriptor<dev.weft.ingestion.v1.ListIngestionJobsRequest, dev.weft.ingestion.v1.ListIngestionJobsResponse> getListIngestionJobsMethod;
    if ((getListIngestionJobsMethod = IngestionServiceGrpc.getListIngestionJobsMethod) == null) {
      synchronized (IngestionServiceGrpc.class) {
        if ((getListIngestionJobsMethod = IngestionServiceGrpc.getListIngestionJobsMethod) == null) {
          IngestionServiceGrpc.getListIngestionJobsMethod = getListIngestionJobsMethod =
              io.grpc.MethodDescriptor.<dev.weft.ingestion.v1.ListIngestionJobsRequest, dev.weft.ingestion.v1.ListIngestionJobsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListIngestionJobs"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.ListIngestionJobsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.ListIngestionJobsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestionServiceMethodDescriptorSupplier("ListIngestionJobs"))
              .build();
        }
      }
    }
    return getListIngestionJobsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.ingestion.v1.CancelIngestionJobRequest,
      dev.weft.ingestion.v1.CancelIngestionJobResponse> getCancelIngestionJobMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelIngestionJob",
      requestType = dev.weft.ingestion.v1.CancelIngestionJobRequest.class,
      responseType = dev.weft.ingestion.v1.CancelIngestionJobResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.ingestion.v1.CancelIngestionJobRequest,
      dev.weft.ingestion.v1.CancelIngestionJobResponse> getCancelIngestionJobMethod() {
    io.grpc.MethodDescriptor<dev.weft.ingestion.v1.CancelIngestionJobRequest, dev.weft.ingestion.v1.CancelIngestionJobResponse> getCancelIngestionJobMethod;
    if ((getCancelIngestionJobMethod = IngestionServiceGrpc.getCancelIngestionJobMethod) == null) {
      synchronized (IngestionServiceGrpc.class) {
        if ((getCancelIngestionJobMethod = IngestionServiceGrpc.getCancelIngestionJobMethod) == null) {
          IngestionServiceGrpc.getCancelIngestionJobMethod = getCancelIngestionJobMethod =
              io.grpc.MethodDescriptor.<dev.weft.ingestion.v1.CancelIngestionJobRequest, dev.weft.ingestion.v1.CancelIngestionJobResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelIngestionJob"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.CancelIngestionJobRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.CancelIngestionJobResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestionServiceMethodDescriptorSupplier("CancelIngestionJob"))
              .build();
        }
      }
    }
    return getCancelIngestionJobMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.ingestion.v1.WatchIngestionRequest,
      dev.weft.ingestion.v1.WatchIngestionResponse> getWatchIngestionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchIngestion",
      requestType = dev.weft.ingestion.v1.WatchIngestionRequest.class,
      responseType = dev.weft.ingestion.v1.WatchIngestionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.ingestion.v1.WatchIngestionRequest,
      dev.weft.ingestion.v1.WatchIngestionResponse> getWatchIngestionMethod() {
    io.grpc.MethodDescriptor<dev.weft.ingestion.v1.WatchIngestionRequest, dev.weft.ingestion.v1.WatchIngestionResponse> getWatchIngestionMethod;
    if ((getWatchIngestionMethod = IngestionServiceGrpc.getWatchIngestionMethod) == null) {
      synchronized (IngestionServiceGrpc.class) {
        if ((getWatchIngestionMethod = IngestionServiceGrpc.getWatchIngestionMethod) == null) {
          IngestionServiceGrpc.getWatchIngestionMethod = getWatchIngestionMethod =
              io.grpc.MethodDescriptor.<dev.weft.ingestion.v1.WatchIngestionRequest, dev.weft.ingestion.v1.WatchIngestionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchIngestion"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.WatchIngestionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.ingestion.v1.WatchIngestionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new IngestionServiceMethodDescriptorSupplier("WatchIngestion"))
              .build();
        }
      }
    }
    return getWatchIngestionMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static IngestionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestionServiceStub>() {
        @java.lang.Override
        public IngestionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestionServiceStub(channel, callOptions);
        }
      };
    return IngestionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static IngestionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestionServiceBlockingV2Stub>() {
        @java.lang.Override
        public IngestionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return IngestionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static IngestionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestionServiceBlockingStub>() {
        @java.lang.Override
        public IngestionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestionServiceBlockingStub(channel, callOptions);
        }
      };
    return IngestionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static IngestionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<IngestionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<IngestionServiceFutureStub>() {
        @java.lang.Override
        public IngestionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new IngestionServiceFutureStub(channel, callOptions);
        }
      };
    return IngestionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Starts, cancels and shows ingestion jobs. A job reads one source whole and leaves the graph as the source is.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Starts a job for a source. The job is on its way for good once this returns.
     * Errors: FAILED_PRECONDITION with INGESTION_RUNNING, naming the job, while another job of the source is pending or
     * running; FAILED_PRECONDITION with SOURCE_DISABLED.
     * </pre>
     */
    default void startIngestion(dev.weft.ingestion.v1.StartIngestionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.StartIngestionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartIngestionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one job as it is, its figures at most a second old.
     * </pre>
     */
    default void getIngestionJob(dev.weft.ingestion.v1.GetIngestionJobRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.GetIngestionJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetIngestionJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the jobs of the caller's organization.
     * </pre>
     */
    default void listIngestionJobs(dev.weft.ingestion.v1.ListIngestionJobsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.ListIngestionJobsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListIngestionJobsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Cancels a job: a running one stops within a batch. What it has already written stays until the next job of the source.
     * Errors: FAILED_PRECONDITION with JOB_FINISHED for a completed or failed job; cancelling a cancelled job changes nothing.
     * </pre>
     */
    default void cancelIngestionJob(dev.weft.ingestion.v1.CancelIngestionJobRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.CancelIngestionJobResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelIngestionJobMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows a job, or all jobs of a source, as they happen.
     * The first message bears a snapshot of the job (none where a source has no job yet) and a cursor. Events follow in order,
     * without gap or repeat, each message with the cursor after its last event. At least every 10 seconds a
     * message comes, if need be with `heartbeat` alone. Watching a job ends with OK when the job has ended; watching a source
     * goes on until the client leaves or the source is deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no snapshot.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    default void watchIngestion(dev.weft.ingestion.v1.WatchIngestionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.WatchIngestionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchIngestionMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service IngestionService.
   * <pre>
   * Starts, cancels and shows ingestion jobs. A job reads one source whole and leaves the graph as the source is.
   * </pre>
   */
  public static abstract class IngestionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return IngestionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service IngestionService.
   * <pre>
   * Starts, cancels and shows ingestion jobs. A job reads one source whole and leaves the graph as the source is.
   * </pre>
   */
  public static final class IngestionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<IngestionServiceStub> {
    private IngestionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a job for a source. The job is on its way for good once this returns.
     * Errors: FAILED_PRECONDITION with INGESTION_RUNNING, naming the job, while another job of the source is pending or
     * running; FAILED_PRECONDITION with SOURCE_DISABLED.
     * </pre>
     */
    public void startIngestion(dev.weft.ingestion.v1.StartIngestionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.StartIngestionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartIngestionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one job as it is, its figures at most a second old.
     * </pre>
     */
    public void getIngestionJob(dev.weft.ingestion.v1.GetIngestionJobRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.GetIngestionJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetIngestionJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the jobs of the caller's organization.
     * </pre>
     */
    public void listIngestionJobs(dev.weft.ingestion.v1.ListIngestionJobsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.ListIngestionJobsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListIngestionJobsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Cancels a job: a running one stops within a batch. What it has already written stays until the next job of the source.
     * Errors: FAILED_PRECONDITION with JOB_FINISHED for a completed or failed job; cancelling a cancelled job changes nothing.
     * </pre>
     */
    public void cancelIngestionJob(dev.weft.ingestion.v1.CancelIngestionJobRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.CancelIngestionJobResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelIngestionJobMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows a job, or all jobs of a source, as they happen.
     * The first message bears a snapshot of the job (none where a source has no job yet) and a cursor. Events follow in order,
     * without gap or repeat, each message with the cursor after its last event. At least every 10 seconds a
     * message comes, if need be with `heartbeat` alone. Watching a job ends with OK when the job has ended; watching a source
     * goes on until the client leaves or the source is deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no snapshot.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public void watchIngestion(dev.weft.ingestion.v1.WatchIngestionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.WatchIngestionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchIngestionMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service IngestionService.
   * <pre>
   * Starts, cancels and shows ingestion jobs. A job reads one source whole and leaves the graph as the source is.
   * </pre>
   */
  public static final class IngestionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<IngestionServiceBlockingV2Stub> {
    private IngestionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a job for a source. The job is on its way for good once this returns.
     * Errors: FAILED_PRECONDITION with INGESTION_RUNNING, naming the job, while another job of the source is pending or
     * running; FAILED_PRECONDITION with SOURCE_DISABLED.
     * </pre>
     */
    public dev.weft.ingestion.v1.StartIngestionResponse startIngestion(dev.weft.ingestion.v1.StartIngestionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartIngestionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one job as it is, its figures at most a second old.
     * </pre>
     */
    public dev.weft.ingestion.v1.GetIngestionJobResponse getIngestionJob(dev.weft.ingestion.v1.GetIngestionJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetIngestionJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the jobs of the caller's organization.
     * </pre>
     */
    public dev.weft.ingestion.v1.ListIngestionJobsResponse listIngestionJobs(dev.weft.ingestion.v1.ListIngestionJobsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListIngestionJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels a job: a running one stops within a batch. What it has already written stays until the next job of the source.
     * Errors: FAILED_PRECONDITION with JOB_FINISHED for a completed or failed job; cancelling a cancelled job changes nothing.
     * </pre>
     */
    public dev.weft.ingestion.v1.CancelIngestionJobResponse cancelIngestionJob(dev.weft.ingestion.v1.CancelIngestionJobRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelIngestionJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows a job, or all jobs of a source, as they happen.
     * The first message bears a snapshot of the job (none where a source has no job yet) and a cursor. Events follow in order,
     * without gap or repeat, each message with the cursor after its last event. At least every 10 seconds a
     * message comes, if need be with `heartbeat` alone. Watching a job ends with OK when the job has ended; watching a source
     * goes on until the client leaves or the source is deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no snapshot.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.ingestion.v1.WatchIngestionResponse>
        watchIngestion(dev.weft.ingestion.v1.WatchIngestionRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchIngestionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service IngestionService.
   * <pre>
   * Starts, cancels and shows ingestion jobs. A job reads one source whole and leaves the graph as the source is.
   * </pre>
   */
  public static final class IngestionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<IngestionServiceBlockingStub> {
    private IngestionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a job for a source. The job is on its way for good once this returns.
     * Errors: FAILED_PRECONDITION with INGESTION_RUNNING, naming the job, while another job of the source is pending or
     * running; FAILED_PRECONDITION with SOURCE_DISABLED.
     * </pre>
     */
    public dev.weft.ingestion.v1.StartIngestionResponse startIngestion(dev.weft.ingestion.v1.StartIngestionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartIngestionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one job as it is, its figures at most a second old.
     * </pre>
     */
    public dev.weft.ingestion.v1.GetIngestionJobResponse getIngestionJob(dev.weft.ingestion.v1.GetIngestionJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetIngestionJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the jobs of the caller's organization.
     * </pre>
     */
    public dev.weft.ingestion.v1.ListIngestionJobsResponse listIngestionJobs(dev.weft.ingestion.v1.ListIngestionJobsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListIngestionJobsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels a job: a running one stops within a batch. What it has already written stays until the next job of the source.
     * Errors: FAILED_PRECONDITION with JOB_FINISHED for a completed or failed job; cancelling a cancelled job changes nothing.
     * </pre>
     */
    public dev.weft.ingestion.v1.CancelIngestionJobResponse cancelIngestionJob(dev.weft.ingestion.v1.CancelIngestionJobRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelIngestionJobMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows a job, or all jobs of a source, as they happen.
     * The first message bears a snapshot of the job (none where a source has no job yet) and a cursor. Events follow in order,
     * without gap or repeat, each message with the cursor after its last event. At least every 10 seconds a
     * message comes, if need be with `heartbeat` alone. Watching a job ends with OK when the job has ended; watching a source
     * goes on until the client leaves or the source is deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no snapshot.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public java.util.Iterator<dev.weft.ingestion.v1.WatchIngestionResponse> watchIngestion(
        dev.weft.ingestion.v1.WatchIngestionRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchIngestionMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service IngestionService.
   * <pre>
   * Starts, cancels and shows ingestion jobs. A job reads one source whole and leaves the graph as the source is.
   * </pre>
   */
  public static final class IngestionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<IngestionServiceFutureStub> {
    private IngestionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected IngestionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new IngestionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a job for a source. The job is on its way for good once this returns.
     * Errors: FAILED_PRECONDITION with INGESTION_RUNNING, naming the job, while another job of the source is pending or
     * running; FAILED_PRECONDITION with SOURCE_DISABLED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.ingestion.v1.StartIngestionResponse> startIngestion(
        dev.weft.ingestion.v1.StartIngestionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartIngestionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one job as it is, its figures at most a second old.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.ingestion.v1.GetIngestionJobResponse> getIngestionJob(
        dev.weft.ingestion.v1.GetIngestionJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetIngestionJobMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the jobs of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.ingestion.v1.ListIngestionJobsResponse> listIngestionJobs(
        dev.weft.ingestion.v1.ListIngestionJobsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListIngestionJobsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Cancels a job: a running one stops within a batch. What it has already written stays until the next job of the source.
     * Errors: FAILED_PRECONDITION with JOB_FINISHED for a completed or failed job; cancelling a cancelled job changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.ingestion.v1.CancelIngestionJobResponse> cancelIngestionJob(
        dev.weft.ingestion.v1.CancelIngestionJobRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelIngestionJobMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_START_INGESTION = 0;
  private static final int METHODID_GET_INGESTION_JOB = 1;
  private static final int METHODID_LIST_INGESTION_JOBS = 2;
  private static final int METHODID_CANCEL_INGESTION_JOB = 3;
  private static final int METHODID_WATCH_INGESTION = 4;

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
        case METHODID_START_INGESTION:
          serviceImpl.startIngestion((dev.weft.ingestion.v1.StartIngestionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.StartIngestionResponse>) responseObserver);
          break;
        case METHODID_GET_INGESTION_JOB:
          serviceImpl.getIngestionJob((dev.weft.ingestion.v1.GetIngestionJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.GetIngestionJobResponse>) responseObserver);
          break;
        case METHODID_LIST_INGESTION_JOBS:
          serviceImpl.listIngestionJobs((dev.weft.ingestion.v1.ListIngestionJobsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.ListIngestionJobsResponse>) responseObserver);
          break;
        case METHODID_CANCEL_INGESTION_JOB:
          serviceImpl.cancelIngestionJob((dev.weft.ingestion.v1.CancelIngestionJobRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.CancelIngestionJobResponse>) responseObserver);
          break;
        case METHODID_WATCH_INGESTION:
          serviceImpl.watchIngestion((dev.weft.ingestion.v1.WatchIngestionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.ingestion.v1.WatchIngestionResponse>) responseObserver);
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
          getStartIngestionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.ingestion.v1.StartIngestionRequest,
              dev.weft.ingestion.v1.StartIngestionResponse>(
                service, METHODID_START_INGESTION)))
        .addMethod(
          getGetIngestionJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.ingestion.v1.GetIngestionJobRequest,
              dev.weft.ingestion.v1.GetIngestionJobResponse>(
                service, METHODID_GET_INGESTION_JOB)))
        .addMethod(
          getListIngestionJobsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.ingestion.v1.ListIngestionJobsRequest,
              dev.weft.ingestion.v1.ListIngestionJobsResponse>(
                service, METHODID_LIST_INGESTION_JOBS)))
        .addMethod(
          getCancelIngestionJobMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.ingestion.v1.CancelIngestionJobRequest,
              dev.weft.ingestion.v1.CancelIngestionJobResponse>(
                service, METHODID_CANCEL_INGESTION_JOB)))
        .addMethod(
          getWatchIngestionMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.ingestion.v1.WatchIngestionRequest,
              dev.weft.ingestion.v1.WatchIngestionResponse>(
                service, METHODID_WATCH_INGESTION)))
        .build();
  }

  private static abstract class IngestionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    IngestionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.ingestion.v1.IngestionServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("IngestionService");
    }
  }

  private static final class IngestionServiceFileDescriptorSupplier
      extends IngestionServiceBaseDescriptorSupplier {
    IngestionServiceFileDescriptorSupplier() {}
  }

  private static final class IngestionServiceMethodDescriptorSupplier
      extends IngestionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    IngestionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (IngestionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new IngestionServiceFileDescriptorSupplier())
              .addMethod(getStartIngestionMethod())
              .addMethod(getGetIngestionJobMethod())
              .addMethod(getListIngestionJobsMethod())
              .addMethod(getCancelIngestionJobMethod())
              .addMethod(getWatchIngestionMethod())
              .build();
        }
      }
    }
    return result;
  }
}
