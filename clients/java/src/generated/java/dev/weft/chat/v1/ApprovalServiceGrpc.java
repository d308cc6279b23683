package dev.weft.chat.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Asks people whether a model may call a tool, and says what they decided. An approval is decided once; one that nobody
 * decides in time expires. Approvals are the whole organization's, whosever the conversation is: often somebody else decides.
 * Each change is also published on the Redis channel `approval:&lt;conversation_id&gt;`, as JSON with `approval_id` and `status`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ApprovalServiceGrpc {

  private ApprovalServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.chat.v1.ApprovalService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.CreateApprovalRequest,
      dev.weft.chat.v1.CreateApprovalResponse> getCreateApprovalMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateApproval",
      requestType = dev.weft.chat.v1.CreateApprovalRequest.class,
      responseType = dev.weft.chat.v1.CreateApprovalResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.CreateApprovalRequest,
      dev.weft.chat.v1.CreateApprovalResponse> getCreateApprovalMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.CreateApprovalRequest, dev.weft.chat.v1.CreateApprovalResponse> getCreateApprovalMethod;
    if ((getCreateApprovalMethod = ApprovalServiceGrpc.getCreateApprovalMethod) == null) {
      synchronized (ApprovalServiceGrpc.class) {
        if ((getCreateApprovalMethod = ApprovalServiceGrpc.getCreateApprovalMethod) == null) {
          ApprovalServiceGrpc.getCreateApprovalMethod = getCreateApprovalMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.CreateApprovalRequest, dev.weft.chat.v1.CreateApprovalResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateApproval"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.CreateApprovalRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.CreateApprovalResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApprovalServiceMethodDescriptorSupplier("CreateApproval"))
              .build();
        }
      }
    }
    return getCreateApprovalMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.GetApprovalRequest,
      dev.weft.chat.v1.GetApprovalResponse> getGetApprovalMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetApproval",
      requestType = dev.weft.chat.v1.GetApprovalRequest.class,
      responseType = dev.weft.chat.v1.GetApprovalResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.GetApprovalRequest,
      dev.weft.chat.v1.GetApprovalResponse> getGetApprovalMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.GetApprovalRequest, dev.weft.chat.v1.GetApprovalResponse> getGetApprovalMethod;
    if ((getGetApprovalMethod = ApprovalServiceGrpc.getGetApprovalMethod) == null) {
      synchronized (ApprovalServiceGrpc.class) {
        if ((getGetApprovalMethod = ApprovalServiceGrpc.getGetApprovalMethod) == null) {
          ApprovalServiceGrpc.getGetApprovalMethod = getGetApprovalMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.GetApprovalRequest, dev.weft.chat.v1.GetApprovalResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetApproval"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.GetApprovalRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.GetApprovalResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApprovalServiceMethodDescriptorSupplier("GetApproval"))
              .build();
        }
      }
    }
    return getGetApprovalMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.ListApprovalsRequest,
      dev.weft.chat.v1.ListApprovalsResponse> getListApprovalsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListApprovals",
      requestType = dev.weft.chat.v1.ListApprovalsRequest.class,
      responseType = dev.weft.chat.v1.ListApprovalsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.ListApprovalsRequest,
      dev.weft.chat.v1.ListApprovalsResponse> getListApprovalsMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.ListApprovalsRequest, dev.weft.chat.v1.ListApprovalsResponse> getListApprovalsMethod;
    if ((getListApprovalsMethod = ApprovalServiceGrpc.getListApprovalsMethod) == null) {
      synchronized (ApprovalServiceGrpc.class) {
        if ((getListApprovalsMethod = ApprovalServiceGrpc.getListApprovalsMethod) == null) {
          ApprovalServiceGrpc.getListApprovalsMethod = getListApprovalsMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.ListApprovalsRequest, dev.weft.chat.v1.ListApprovalsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListApprovals"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.ListApprovalsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.ListApprovalsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApprovalServiceMethodDescriptorSupplier("ListApprovals"))
              .build();
        }
      }
    }
    return getListApprovalsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.DecideApprovalRequest,
      dev.weft.chat.v1.DecideApprovalResponse> getDecideApprovalMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DecideApproval",
      requestType = dev.weft.chat.v1.DecideApprovalRequest.class,
      responseType = dev.weft.chat.v1.DecideApprovalResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.DecideApprovalRequest,
      dev.weft.chat.v1.DecideApprovalResponse> getDecideApprovalMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.DecideApprovalRequest, dev.weft.chat.v1.DecideApprovalResponse> getDecideApprovalMethod;
    if ((getDecideApprovalMethod = ApprovalServiceGrpc.getDecideApprovalMethod) == null) {
      synchronized (ApprovalServiceGrpc.class) {
        if ((getDecideApprovalMethod = ApprovalServiceGrpc.getDecideApprovalMethod) == null) {
          ApprovalServiceGrpc.getDecideApprovalMethod = getDecideApprovalMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.DecideApprovalRequest, dev.weft.chat.v1.DecideApprovalResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DecideApproval"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.DecideApprovalRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.DecideApprovalResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApprovalServiceMethodDescriptorSupplier("DecideApproval"))
              .build();
        }
      }
    }
    return getDecideApprovalMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.WatchApprovalsRequest,
      dev.weft.chat.v1.WatchApprovalsResponse> getWatchApprovalsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchApprovals",
      requestType = dev.weft.chat.v1.WatchApprovalsRequest.class,
      responseType = dev.weft.chat.v1.WatchApprovalsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.WatchApprovalsRequest,
      dev.weft.chat.v1.WatchApprovalsResponse> getWatchApprovalsMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.WatchApprovalsRequest, dev.weft.chat.v1.WatchApprovalsResponse> getWatchApprovalsMethod;
    if ((getWatchApprovalsMethod = ApprovalServiceGrpc.getWatchApprovalsMethod) == null) {
      synchronized (ApprovalServiceGrpc.class) {
        if ((getWatchApprovalsMethod = ApprovalServiceGrpc.getWatchApprovalsMethod) == null) {
          ApprovalServiceGrpc.getWatchApprovalsMethod = getWatchApprovalsMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.WatchApprovalsRequest, dev.weft.chat.v1.WatchApprovalsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchApprovals"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.WatchApprovalsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.WatchApprovalsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ApprovalServiceMethodDescriptorSupplier("WatchApprovals"))
              .build();
        }
      }
    }
    return getWatchApprovalsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ApprovalServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceStub>() {
        @java.lang.Override
        public ApprovalServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApprovalServiceStub(channel, callOptions);
        }
      };
    return ApprovalServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ApprovalServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceBlockingV2Stub>() {
        @java.lang.Override
        public ApprovalServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApprovalServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ApprovalServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ApprovalServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceBlockingStub>() {
        @java.lang.Override
        public ApprovalServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApprovalServiceBlockingStub(channel, callOptions);
        }
      };
    return ApprovalServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ApprovalServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ApprovalServiceFutureStub>() {
        @java.lang.Override
        public ApprovalServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ApprovalServiceFutureStub(channel, callOptions);
        }
      };
    return ApprovalServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Asks people whether a model may call a tool, and says what they decided. An approval is decided once; one that nobody
   * decides in time expires. Approvals are the whole organization's, whosever the conversation is: often somebody else decides.
   * Each change is also published on the Redis channel `approval:&lt;conversation_id&gt;`, as JSON with `approval_id` and `status`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Asks for an approval.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `approval.conversation_id` names no conversation,
     * `approval.message_id` no message of it, or `approval.expires_at` is over.
     * </pre>
     */
    default void createApproval(dev.weft.chat.v1.CreateApprovalRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.CreateApprovalResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateApprovalMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one approval.
     * </pre>
     */
    default void getApproval(dev.weft.chat.v1.GetApprovalRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.GetApprovalResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetApprovalMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the approvals of the caller's organization.
     * </pre>
     */
    default void listApprovals(dev.weft.chat.v1.ListApprovalsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.ListApprovalsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListApprovalsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Approves or denies, once and for all.
     * Errors: FAILED_PRECONDITION with APPROVAL_NOT_PENDING where it is decided already, or has expired.
     * </pre>
     */
    default void decideApproval(dev.weft.chat.v1.DecideApprovalRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.DecideApprovalResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDecideApprovalMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows one approval until it is decided or has expired or, without an id, all approvals of the organization.
     * The first message bears a cursor and, for one approval, a snapshot of it. Events follow in order and none twice, each
     * with the whole approval; changes in quick succession may come as one. At least every 10 seconds a message comes,
     * if need be with `heartbeat` alone. Watching one approval ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    default void watchApprovals(dev.weft.chat.v1.WatchApprovalsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.WatchApprovalsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchApprovalsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ApprovalService.
   * <pre>
   * Asks people whether a model may call a tool, and says what they decided. An approval is decided once; one that nobody
   * decides in time expires. Approvals are the whole organization's, whosever the conversation is: often somebody else decides.
   * Each change is also published on the Redis channel `approval:&lt;conversation_id&gt;`, as JSON with `approval_id` and `status`.
   * </pre>
   */
  public static abstract class ApprovalServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ApprovalServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ApprovalService.
   * <pre>
   * Asks people whether a model may call a tool, and says what they decided. An approval is decided once; one that nobody
   * decides in time expires. Approvals are the whole organization's, whosever the conversation is: often somebody else decides.
   * Each change is also published on the Redis channel `approval:&lt;conversation_id&gt;`, as JSON with `approval_id` and `status`.
   * </pre>
   */
  public static final class ApprovalServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ApprovalServiceStub> {
    private ApprovalServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApprovalServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApprovalServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for an approval.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `approval.conversation_id` names no conversation,
     * `approval.message_id` no message of it, or `approval.expires_at` is over.
     * </pre>
     */
    public void createApproval(dev.weft.chat.v1.CreateApprovalRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.CreateApprovalResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateApprovalMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one approval.
     * </pre>
     */
    public void getApproval(dev.weft.chat.v1.GetApprovalRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.GetApprovalResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetApprovalMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the approvals of the caller's organization.
     * </pre>
     */
    public void listApprovals(dev.weft.chat.v1.ListApprovalsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.ListApprovalsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListApprovalsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Approves or denies, once and for all.
     * Errors: FAILED_PRECONDITION with APPROVAL_NOT_PENDING where it is decided already, or has expired.
     * </pre>
     */
    public void decideApproval(dev.weft.chat.v1.DecideApprovalRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.DecideApprovalResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDecideApprovalMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows one approval until it is decided or has expired or, without an id, all approvals of the organization.
     * The first message bears a cursor and, for one approval, a snapshot of it. Events follow in order and none twice, each
     * with the whole approval; changes in quick succession may come as one. At least every 10 seconds a message comes,
     * if need be with `heartbeat` alone. Watching one approval ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public void watchApprovals(dev.weft.chat.v1.WatchApprovalsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.WatchApprovalsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchApprovalsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ApprovalService.
   * <pre>
   * Asks people whether a model may call a tool, and says what they decided. An approval is decided once; one that nobody
   * decides in time expires. Approvals are the whole organization's, whosever the conversation is: often somebody else decides.
   * Each change is also published on the Redis channel `approval:&lt;conversation_id&gt;`, as JSON with `approval_id` and `status`.
   * </pre>
   */
  public static final class ApprovalServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ApprovalServiceBlockingV2Stub> {
    private ApprovalServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApprovalServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApprovalServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for an approval.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `approval.conversation_id` names no conversation,
     * `approval.message_id` no message of it, or `approval.expires_at` is over.
     * </pre>
     */
    public dev.weft.chat.v1.CreateApprovalResponse createApproval(dev.weft.chat.v1.CreateApprovalRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateApprovalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one approval.
     * </pre>
     */
    public dev.weft.chat.v1.GetApprovalResponse getApproval(dev.weft.chat.v1.GetApprovalRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetApprovalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the approvals of the caller's organization.
     * </pre>
     */
    public dev.weft.chat.v1.ListApprovalsResponse listApprovals(dev.weft.chat.v1.ListApprovalsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListApprovalsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Approves or denies, once and for all.
     * Errors: FAILED_PRECONDITION with APPROVAL_NOT_PENDING where it is decided already, or has expired.
     * </pre>
     */
    public dev.weft.chat.v1.DecideApprovalResponse decideApproval(dev.weft.chat.v1.DecideApprovalRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDecideApprovalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one approval until it is decided or has expired or, without an id, all approvals of the organization.
     * The first message bears a cursor and, for one approval, a snapshot of it. Events follow in order and none twice, each
     * with the whole approval; changes in quick succession may come as one. At least every 10 seconds a message comes,
     * if need be with `heartbeat` alone. Watching one approval ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.chat.v1.WatchApprovalsResponse>
        watchApprovals(dev.weft.chat.v1.WatchApprovalsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchApprovalsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ApprovalService.
   * <pre>
   * Asks people whether a model may call a tool, and says what they decided. An approval is decided once; one that nobody
   * decides in time expires. Approvals are the whole organization's, whosever the conversation is: often somebody else decides.
   * Each change is also published on the Redis channel `approval:&lt;conversation_id&gt;`, as JSON with `approval_id` and `status`.
   * </pre>
   */
  public static final class ApprovalServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ApprovalServiceBlockingStub> {
    private ApprovalServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApprovalServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApprovalServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for an approval.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `approval.conversation_id` names no conversation,
     * `approval.message_id` no message of it, or `approval.expires_at` is over.
     * </pre>
     */
    public dev.weft.chat.v1.CreateApprovalResponse createApproval(dev.weft.chat.v1.CreateApprovalRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateApprovalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one approval.
     * </pre>
     */
    public dev.weft.chat.v1.GetApprovalResponse getApproval(dev.weft.chat.v1.GetApprovalRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetApprovalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the approvals of the caller's organization.
     * </pre>
     */
    public dev.weft.chat.v1.ListApprovalsResponse listApprovals(dev.weft.chat.v1.ListApprovalsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListApprovalsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Approves or denies, once and for all.
     * Errors: FAILED_PRECONDITION with APPROVAL_NOT_PENDING where it is decided already, or has expired.
     * </pre>
     */
    public dev.weft.chat.v1.DecideApprovalResponse decideApproval(dev.weft.chat.v1.DecideApprovalRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDecideApprovalMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one approval until it is decided or has expired or, without an id, all approvals of the organization.
     * The first message bears a cursor and, for one approval, a snapshot of it. Events follow in order and none twice, each
     * with the whole approval; changes in quick succession may come as one. At least every 10 seconds a message comes,
     * if need be with `heartbeat` alone. Watching one approval ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public java.util.Iterator<dev.weft.chat.v1.WatchApprovalsResponse> watchApprovals(
        dev.weft.chat.v1.WatchApprovalsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchApprovalsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ApprovalService.
   * <pre>
   * Asks people whether a model may call a tool, and says what they decided. An approval is decided once; one that nobody
   * decides in time expires. Approvals are the whole organization's, whosever the conversation is: often somebody else decides.
   * Each change is also published on the Redis channel `approval:&lt;conversation_id&gt;`, as JSON with `approval_id` and `status`.
   * </pre>
   */
  public static final class ApprovalServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ApprovalServiceFutureStub> {
    private ApprovalServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ApprovalServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ApprovalServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Asks for an approval.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `approval.conversation_id` names no conversation,
     * `approval.message_id` no message of it, or `approval.expires_at` is over.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.CreateApprovalResponse> createApproval(
        dev.weft.chat.v1.CreateApprovalRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateApprovalMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one approval.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.GetApprovalResponse> getApproval(
        dev.weft.chat.v1.GetApprovalRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetApprovalMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the approvals of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.ListApprovalsResponse> listApprovals(
        dev.weft.chat.v1.ListApprovalsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListApprovalsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Approves or denies, once and for all.
     * Errors: FAILED_PRECONDITION with APPROVAL_NOT_PENDING where it is decided already, or has expired.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.DecideApprovalResponse> decideApproval(
        dev.weft.chat.v1.DecideApprovalRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDecideApprovalMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_APPROVAL = 0;
  private static final int METHODID_GET_APPROVAL = 1;
  private static final int METHODID_LIST_APPROVALS = 2;
  private static final int METHODID_DECIDE_APPROVAL = 3;
  private static final int METHODID_WATCH_APPROVALS = 4;

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
        case METHODID_CREATE_APPROVAL:
          serviceImpl.createApproval((dev.weft.chat.v1.CreateApprovalRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.CreateApprovalResponse>) responseObserver);
          break;
        case METHODID_GET_APPROVAL:
          serviceImpl.getApproval((dev.weft.chat.v1.GetApprovalRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.GetApprovalResponse>) responseObserver);
          break;
        case METHODID_LIST_APPROVALS:
          serviceImpl.listApprovals((dev.weft.chat.v1.ListApprovalsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.ListApprovalsResponse>) responseObserver);
          break;
        case METHODID_DECIDE_APPROVAL:
          serviceImpl.decideApproval((dev.weft.chat.v1.DecideApprovalRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.DecideApprovalResponse>) responseObserver);
          break;
        case METHODID_WATCH_APPROVALS:
          serviceImpl.watchApprovals((dev.weft.chat.v1.WatchApprovalsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.WatchApprovalsResponse>) responseObserver);
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
          getCreateApprovalMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.CreateApprovalRequest,
              dev.weft.chat.v1.CreateApprovalResponse>(
                service, METHODID_CREATE_APPROVAL)))
        .addMethod(
          getGetApprovalMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.GetApprovalRequest,
              dev.weft.chat.v1.GetApprovalResponse>(
                service, METHODID_GET_APPROVAL)))
        .addMethod(
          getListApprovalsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.ListApprovalsRequest,
              dev.weft.chat.v1.ListApprovalsResponse>(
                service, METHODID_LIST_APPROVALS)))
        .addMethod(
          getDecideApprovalMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.DecideApprovalRequest,
              dev.weft.chat.v1.DecideApprovalResponse>(
                service, METHODID_DECIDE_APPROVAL)))
        .addMethod(
          getWatchApprovalsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.chat.v1.WatchApprovalsRequest,
              dev.weft.chat.v1.WatchApprovalsResponse>(
                service, METHODID_WATCH_APPROVALS)))
        .build();
  }

  private static abstract class ApprovalServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ApprovalServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.chat.v1.ApprovalServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ApprovalService");
    }
  }

  private static final class ApprovalServiceFileDescriptorSupplier
      extends ApprovalServiceBaseDescriptorSupplier {
    ApprovalServiceFileDescriptorSupplier() {}
  }

  private static final class ApprovalServiceMethodDescriptorSupplier
      extends ApprovalServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ApprovalServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ApprovalServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ApprovalServiceFileDescriptorSupplier())
              .addMethod(getCreateApprovalMethod())
              .addMethod(getGetApprovalMethod())
              .addMethod(getListApprovalsMethod())
              .addMethod(getDecideApprovalMethod())
              .addMethod(getWatchApprovalsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
