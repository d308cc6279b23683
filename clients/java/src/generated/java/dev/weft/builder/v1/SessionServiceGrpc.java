package dev.weft.builder.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps conversations with agents.
 * A caller whose API key belongs to a user sees and changes the sessions of that user alone, unless it holds `builder.admin`; to it the
 * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
 * `user_id` or `user_external_id` whose a new one is.
 * A session whose `expires_at` has passed is over: it takes no more messages and no changes, and lists leave it out. It can be read
 * for a day more; then it is deleted with its messages.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SessionServiceGrpc {

  private SessionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.builder.v1.SessionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateSessionRequest,
      dev.weft.builder.v1.CreateSessionResponse> getCreateSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSession",
      requestType = dev.weft.builder.v1.CreateSessionRequest.class,
      responseType = dev.weft.builder.v1.CreateSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateSessionRequest,
      dev.weft.builder.v1.CreateSessionResponse> getCreateSessionMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateSessionRequest, dev.weft.builder.v1.CreateSessionResponse> getCreateSessionMethod;
    if ((getCreateSessionMethod = SessionServiceGrpc.getCreateSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getCreateSessionMethod = SessionServiceGrpc.getCreateSessionMethod) == null) {
          SessionServiceGrpc.getCreateSessionMethod = getCreateSessionMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.CreateSessionRequest, dev.weft.builder.v1.CreateSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CreateSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CreateSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("CreateSession"))
              .build();
        }
      }
    }
    return getCreateSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.GetSessionRequest,
      dev.weft.builder.v1.GetSessionResponse> getGetSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSession",
      requestType = dev.weft.builder.v1.GetSessionRequest.class,
      responseType = dev.weft.builder.v1.GetSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.GetSessionRequest,
      dev.weft.builder.v1.GetSessionResponse> getGetSessionMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.GetSessionRequest, dev.weft.builder.v1.GetSessionResponse> getGetSessionMethod;
    if ((getGetSessionMethod = SessionServiceGrpc.getGetSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getGetSessionMethod = SessionServiceGrpc.getGetSessionMethod) == null) {
          SessionServiceGrpc.getGetSessionMethod = getGetSessionMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.GetSessionRequest, dev.weft.builder.v1.GetSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("GetSession"))
              .build();
        }
      }
    }
    return getGetSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListSessionsRequest,
      dev.weft.builder.v1.ListSessionsResponse> getListSessionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessions",
      requestType = dev.weft.builder.v1.ListSessionsRequest.class,
      responseType = dev.weft.builder.v1.ListSessionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListSessionsRequest,
      dev.weft.builder.v1.ListSessionsResponse> getListSessionsMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListSessionsRequest, dev.weft.builder.v1.ListSessionsResponse> getListSessionsMethod;
    if ((getListSessionsMethod = SessionServiceGrpc.getListSessionsMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionsMethod = SessionServiceGrpc.getListSessionsMethod) == null) {
          SessionServiceGrpc.getListSessionsMethod = getListSessionsMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListSessionsRequest, dev.weft.builder.v1.ListSessionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListSessionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListSessionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessions"))
              .build();
        }
      }
    }
    return getListSessionsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.UpdateSessionRequest,
      dev.weft.builder.v1.UpdateSessionResponse> getUpdateSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSession",
      requestType = dev.weft.builder.v1.UpdateSessionRequest.class,
      responseType = dev.weft.builder.v1.UpdateSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.UpdateSessionRequest,
      dev.weft.builder.v1.UpdateSessionResponse> getUpdateSessionMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.UpdateSessionRequest, dev.weft.builder.v1.UpdateSessionResponse> getUpdateSessionMethod;
    if ((getUpdateSessionMethod = SessionServiceGrpc.getUpdateSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getUpdateSessionMethod = SessionServiceGrpc.getUpdateSessionMethod) == null) {
          SessionServiceGrpc.getUpdateSessionMethod = getUpdateSessionMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.UpdateSessionRequest, dev.weft.builder.v1.UpdateSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.UpdateSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.UpdateSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("UpdateSession"))
              .build();
        }
      }
    }
    return getUpdateSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteSessionRequest,
      dev.weft.builder.v1.DeleteSessionResponse> getDeleteSessionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSession",
      requestType = dev.weft.builder.v1.DeleteSessionRequest.class,
      responseType = dev.weft.builder.v1.DeleteSessionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteSessionRequest,
      dev.weft.builder.v1.DeleteSessionResponse> getDeleteSessionMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteSessionRequest, dev.weft.builder.v1.DeleteSessionResponse> getDeleteSessionMethod;
    if ((getDeleteSessionMethod = SessionServiceGrpc.getDeleteSessionMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getDeleteSessionMethod = SessionServiceGrpc.getDeleteSessionMethod) == null) {
          SessionServiceGrpc.getDeleteSessionMethod = getDeleteSessionMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.DeleteSessionRequest, dev.weft.builder.v1.DeleteSessionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSession"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeleteSessionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeleteSessionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("DeleteSession"))
              .build();
        }
      }
    }
    return getDeleteSessionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.AppendSessionMessagesRequest,
      dev.weft.builder.v1.AppendSessionMessagesResponse> getAppendSessionMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AppendSessionMessages",
      requestType = dev.weft.builder.v1.AppendSessionMessagesRequest.class,
      responseType = dev.weft.builder.v1.AppendSessionMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.AppendSessionMessagesRequest,
      dev.weft.builder.v1.AppendSessionMessagesResponse> getAppendSessionMessagesMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.AppendSessionMessagesRequest, dev.weft.builder.v1.AppendSessionMessagesResponse> getAppendSessionMessagesMethod;
    if ((getAppendSessionMessagesMethod = SessionServiceGrpc.getAppendSessionMessagesMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getAppendSessionMessagesMethod = SessionServiceGrpc.getAppendSessionMessagesMethod) == null) {
          SessionServiceGrpc.getAppendSessionMessagesMethod = getAppendSessionMessagesMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.AppendSessionMessagesRequest, dev.weft.builder.v1.AppendSessionMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AppendSessionMessages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.AppendSessionMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.AppendSessionMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("AppendSessionMessages"))
              .build();
        }
      }
    }
    return getAppendSessionMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListSessionMessagesRequest,
      dev.weft.builder.v1.ListSessionMessagesResponse> getListSessionMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSessionMessages",
      requestType = dev.weft.builder.v1.ListSessionMessagesRequest.class,
      responseType = dev.weft.builder.v1.ListSessionMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListSessionMessagesRequest,
      dev.weft.builder.v1.ListSessionMessagesResponse> getListSessionMessagesMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListSessionMessagesRequest, dev.weft.builder.v1.ListSessionMessagesResponse> getListSessionMessagesMethod;
    if ((getListSessionMessagesMethod = SessionServiceGrpc.getListSessionMessagesMethod) == null) {
      synchronized (SessionServiceGrpc.class) {
        if ((getListSessionMessagesMethod = SessionServiceGrpc.getListSessionMessagesMethod) == null) {
          SessionServiceGrpc.getListSessionMessagesMethod = getListSessionMessagesMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListSessionMessagesRequest, dev.weft.builder.v1.ListSessionMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSessionMessages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListSessionMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListSessionMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SessionServiceMethodDescriptorSupplier("ListSessionMessages"))
              .build();
        }
      }
    }
    return getListSessionMessagesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SessionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceStub>() {
        @java.lang.Override
        public SessionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceStub(channel, callOptions);
        }
      };
    return SessionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SessionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingV2Stub>() {
        @java.lang.Override
        public SessionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SessionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SessionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceBlockingStub>() {
        @java.lang.Override
        public SessionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceBlockingStub(channel, callOptions);
        }
      };
    return SessionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SessionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SessionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SessionServiceFutureStub>() {
        @java.lang.Override
        public SessionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SessionServiceFutureStub(channel, callOptions);
        }
      };
    return SessionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps conversations with agents.
   * A caller whose API key belongs to a user sees and changes the sessions of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A session whose `expires_at` has passed is over: it takes no more messages and no changes, and lists leave it out. It can be read
   * for a day more; then it is deleted with its messages.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a session, without messages.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another session of the organization has its `external_id`.
     * </pre>
     */
    default void createSession(dev.weft.builder.v1.CreateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one session with its latest messages.
     * </pre>
     */
    default void getSession(dev.weft.builder.v1.GetSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists sessions, without their messages.
     * </pre>
     */
    default void listSessions(dev.weft.builder.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a session. What was said in it stays as it was.
     * Errors: ABORTED with STALE_ETAG where the session changed since it was read; FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    default void updateSession(dev.weft.builder.v1.UpdateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.UpdateSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a session and its messages.
     * </pre>
     */
    default void deleteSession(dev.weft.builder.v1.DeleteSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteSessionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSessionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Adds messages to the end of a session, all of them or none. Nothing said is ever changed.
     * Errors: FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    default void appendSessionMessages(dev.weft.builder.v1.AppendSessionMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.AppendSessionMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAppendSessionMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the messages of a session in the order in which they were appended.
     * </pre>
     */
    default void listSessionMessages(dev.weft.builder.v1.ListSessionMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListSessionMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSessionMessagesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SessionService.
   * <pre>
   * Keeps conversations with agents.
   * A caller whose API key belongs to a user sees and changes the sessions of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A session whose `expires_at` has passed is over: it takes no more messages and no changes, and lists leave it out. It can be read
   * for a day more; then it is deleted with its messages.
   * </pre>
   */
  public static abstract class SessionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SessionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SessionService.
   * <pre>
   * Keeps conversations with agents.
   * A caller whose API key belongs to a user sees and changes the sessions of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A session whose `expires_at` has passed is over: it takes no more messages and no changes, and lists leave it out. It can be read
   * for a day more; then it is deleted with its messages.
   * </pre>
   */
  public static final class SessionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SessionServiceStub> {
    private SessionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, without messages.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another session of the organization has its `external_id`.
     * </pre>
     */
    public void createSession(dev.weft.builder.v1.CreateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one session with its latest messages.
     * </pre>
     */
    public void getSession(dev.weft.builder.v1.GetSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists sessions, without their messages.
     * </pre>
     */
    public void listSessions(dev.weft.builder.v1.ListSessionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListSessionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a session. What was said in it stays as it was.
     * Errors: ABORTED with STALE_ETAG where the session changed since it was read; FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public void updateSession(dev.weft.builder.v1.UpdateSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.UpdateSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a session and its messages.
     * </pre>
     */
    public void deleteSession(dev.weft.builder.v1.DeleteSessionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteSessionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSessionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Adds messages to the end of a session, all of them or none. Nothing said is ever changed.
     * Errors: FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public void appendSessionMessages(dev.weft.builder.v1.AppendSessionMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.AppendSessionMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAppendSessionMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the messages of a session in the order in which they were appended.
     * </pre>
     */
    public void listSessionMessages(dev.weft.builder.v1.ListSessionMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListSessionMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSessionMessagesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SessionService.
   * <pre>
   * Keeps conversations with agents.
   * A caller whose API key belongs to a user sees and changes the sessions of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A session whose `expires_at` has passed is over: it takes no more messages and no changes, and lists leave it out. It can be read
   * for a day more; then it is deleted with its messages.
   * </pre>
   */
  public static final class SessionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SessionServiceBlockingV2Stub> {
    private SessionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, without messages.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another session of the organization has its `external_id`.
     * </pre>
     */
    public dev.weft.builder.v1.CreateSessionResponse createSession(dev.weft.builder.v1.CreateSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one session with its latest messages.
     * </pre>
     */
    public dev.weft.builder.v1.GetSessionResponse getSession(dev.weft.builder.v1.GetSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists sessions, without their messages.
     * </pre>
     */
    public dev.weft.builder.v1.ListSessionsResponse listSessions(dev.weft.builder.v1.ListSessionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a session. What was said in it stays as it was.
     * Errors: ABORTED with STALE_ETAG where the session changed since it was read; FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public dev.weft.builder.v1.UpdateSessionResponse updateSession(dev.weft.builder.v1.UpdateSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a session and its messages.
     * </pre>
     */
    public dev.weft.builder.v1.DeleteSessionResponse deleteSession(dev.weft.builder.v1.DeleteSessionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds messages to the end of a session, all of them or none. Nothing said is ever changed.
     * Errors: FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public dev.weft.builder.v1.AppendSessionMessagesResponse appendSessionMessages(dev.weft.builder.v1.AppendSessionMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAppendSessionMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the messages of a session in the order in which they were appended.
     * </pre>
     */
    public dev.weft.builder.v1.ListSessionMessagesResponse listSessionMessages(dev.weft.builder.v1.ListSessionMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSessionMessagesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SessionService.
   * <pre>
   * Keeps conversations with agents.
   * A caller whose API key belongs to a user sees and changes the sessions of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A session whose `expires_at` has passed is over: it takes no more messages and no changes, and lists leave it out. It can be read
   * for a day more; then it is deleted with its messages.
   * </pre>
   */
  public static final class SessionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SessionServiceBlockingStub> {
    private SessionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, without messages.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another session of the organization has its `external_id`.
     * </pre>
     */
    public dev.weft.builder.v1.CreateSessionResponse createSession(dev.weft.builder.v1.CreateSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one session with its latest messages.
     * </pre>
     */
    public dev.weft.builder.v1.GetSessionResponse getSession(dev.weft.builder.v1.GetSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists sessions, without their messages.
     * </pre>
     */
    public dev.weft.builder.v1.ListSessionsResponse listSessions(dev.weft.builder.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a session. What was said in it stays as it was.
     * Errors: ABORTED with STALE_ETAG where the session changed since it was read; FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public dev.weft.builder.v1.UpdateSessionResponse updateSession(dev.weft.builder.v1.UpdateSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a session and its messages.
     * </pre>
     */
    public dev.weft.builder.v1.DeleteSessionResponse deleteSession(dev.weft.builder.v1.DeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSessionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds messages to the end of a session, all of them or none. Nothing said is ever changed.
     * Errors: FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public dev.weft.builder.v1.AppendSessionMessagesResponse appendSessionMessages(dev.weft.builder.v1.AppendSessionMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAppendSessionMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the messages of a session in the order in which they were appended.
     * </pre>
     */
    public dev.weft.builder.v1.ListSessionMessagesResponse listSessionMessages(dev.weft.builder.v1.ListSessionMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSessionMessagesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SessionService.
   * <pre>
   * Keeps conversations with agents.
   * A caller whose API key belongs to a user sees and changes the sessions of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A session whose `expires_at` has passed is over: it takes no more messages and no changes, and lists leave it out. It can be read
   * for a day more; then it is deleted with its messages.
   * </pre>
   */
  public static final class SessionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SessionServiceFutureStub> {
    private SessionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SessionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SessionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a session, without messages.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another session of the organization has its `external_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.CreateSessionResponse> createSession(
        dev.weft.builder.v1.CreateSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one session with its latest messages.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.GetSessionResponse> getSession(
        dev.weft.builder.v1.GetSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists sessions, without their messages.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListSessionsResponse> listSessions(
        dev.weft.builder.v1.ListSessionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a session. What was said in it stays as it was.
     * Errors: ABORTED with STALE_ETAG where the session changed since it was read; FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.UpdateSessionResponse> updateSession(
        dev.weft.builder.v1.UpdateSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a session and its messages.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.DeleteSessionResponse> deleteSession(
        dev.weft.builder.v1.DeleteSessionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSessionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Adds messages to the end of a session, all of them or none. Nothing said is ever changed.
     * Errors: FAILED_PRECONDITION with SESSION_EXPIRED.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.AppendSessionMessagesResponse> appendSessionMessages(
        dev.weft.builder.v1.AppendSessionMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAppendSessionMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the messages of a session in the order in which they were appended.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListSessionMessagesResponse> listSessionMessages(
        dev.weft.builder.v1.ListSessionMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSessionMessagesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_SESSION = 0;
  private static final int METHODID_GET_SESSION = 1;
  private static final int METHODID_LIST_SESSIONS = 2;
  private static final int METHODID_UPDATE_SESSION = 3;
  private static final int METHODID_DELETE_SESSION = 4;
  private static final int METHODID_APPEND_SESSION_MESSAGES = 5;
  private static final int METHODID_LIST_SESSION_MESSAGES = 6;

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
        case METHODID_CREATE_SESSION:
          serviceImpl.createSession((dev.weft.builder.v1.CreateSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateSessionResponse>) responseObserver);
          break;
        case METHODID_GET_SESSION:
          serviceImpl.getSession((dev.weft.builder.v1.GetSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetSessionResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSIONS:
          serviceImpl.listSessions((dev.weft.builder.v1.ListSessionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListSessionsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SESSION:
          serviceImpl.updateSession((dev.weft.builder.v1.UpdateSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.UpdateSessionResponse>) responseObserver);
          break;
        case METHODID_DELETE_SESSION:
          serviceImpl.deleteSession((dev.weft.builder.v1.DeleteSessionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteSessionResponse>) responseObserver);
          break;
        case METHODID_APPEND_SESSION_MESSAGES:
          serviceImpl.appendSessionMessages((dev.weft.builder.v1.AppendSessionMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.AppendSessionMessagesResponse>) responseObserver);
          break;
        case METHODID_LIST_SESSION_MESSAGES:
          serviceImpl.listSessionMessages((dev.weft.builder.v1.ListSessionMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListSessionMessagesResponse>) responseObserver);
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
          getCreateSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.CreateSessionRequest,
              dev.weft.builder.v1.CreateSessionResponse>(
                service, METHODID_CREATE_SESSION)))
        .addMethod(
          getGetSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.GetSessionRequest,
              dev.weft.builder.v1.GetSessionResponse>(
                service, METHODID_GET_SESSION)))
        .addMethod(
          getListSessionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListSessionsRequest,
              dev.weft.builder.v1.ListSessionsResponse>(
                service, METHODID_LIST_SESSIONS)))
        .addMethod(
          getUpdateSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.UpdateSessionRequest,
              dev.weft.builder.v1.UpdateSessionResponse>(
                service, METHODID_UPDATE_SESSION)))
        .addMethod(
          getDeleteSessionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.DeleteSessionRequest,
              dev.weft.builder.v1.DeleteSessionResponse>(
                service, METHODID_DELETE_SESSION)))
        .addMethod(
          getAppendSessionMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.AppendSessionMessagesRequest,
              dev.weft.builder.v1.AppendSessionMessagesResponse>(
                service, METHODID_APPEND_SESSION_MESSAGES)))
        .addMethod(
          getListSessionMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListSessionMessagesRequest,
              dev.weft.builder.v1.ListSessionMessagesResponse>(
                service, METHODID_LIST_SESSION_MESSAGES)))
        .build();
  }

  private static abstract class SessionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SessionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.builder.v1.SessionServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SessionService");
    }
  }

  private static final class SessionServiceFileDescriptorSupplier
      extends SessionServiceBaseDescriptorSupplier {
    SessionServiceFileDescriptorSupplier() {}
  }

  private static final class SessionServiceMethodDescriptorSupplier
      extends SessionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SessionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SessionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SessionServiceFileDescriptorSupplier())
              .addMethod(getCreateSessionMethod())
              .addMethod(getGetSessionMethod())
              .addMethod(getListSessionsMethod())
              .addMethod(getUpdateSessionMethod())
              .addMethod(getDeleteSessionMethod())
              .addMethod(getAppendSessionMessagesMethod())
              .addMethod(getListSessionMessagesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
