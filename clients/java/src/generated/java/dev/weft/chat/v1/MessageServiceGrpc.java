package dev.weft.chat.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Appends messages to conversations and shows them, to those who see the conversation (ConversationService says who does).
 * What was said stays said: messages are neither changed nor deleted, except with their conversation.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class MessageServiceGrpc {

  private MessageServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.chat.v1.MessageService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.CreateMessageRequest,
      dev.weft.chat.v1.CreateMessageResponse> getCreateMessageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateMessage",
      requestType = dev.weft.chat.v1.CreateMessageRequest.class,
      responseType = dev.weft.chat.v1.CreateMessageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.CreateMessageRequest,
      dev.weft.chat.v1.CreateMessageResponse> getCreateMessageMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.CreateMessageRequest, dev.weft.chat.v1.CreateMessageResponse> getCreateMessageMethod;
    if ((getCreateMessageMethod = MessageServiceGrpc.getCreateMessageMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getCreateMessageMethod = MessageServiceGrpc.getCreateMessageMethod) == null) {
          MessageServiceGrpc.getCreateMessageMethod = getCreateMessageMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.CreateMessageRequest, dev.weft.chat.v1.CreateMessageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateMessage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.CreateMessageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.CreateMessageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("CreateMessage"))
              .build();
        }
      }
    }
    return getCreateMessageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.BatchCreateMessagesRequest,
      dev.weft.chat.v1.BatchCreateMessagesResponse> getBatchCreateMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchCreateMessages",
      requestType = dev.weft.chat.v1.BatchCreateMessagesRequest.class,
      responseType = dev.weft.chat.v1.BatchCreateMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.BatchCreateMessagesRequest,
      dev.weft.chat.v1.BatchCreateMessagesResponse> getBatchCreateMessagesMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.BatchCreateMessagesRequest, dev.weft.chat.v1.BatchCreateMessagesResponse> getBatchCreateMessagesMethod;
    if ((getBatchCreateMessagesMethod = MessageServiceGrpc.getBatchCreateMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getBatchCreateMessagesMethod = MessageServiceGrpc.getBatchCreateMessagesMethod) == null) {
          MessageServiceGrpc.getBatchCreateMessagesMethod = getBatchCreateMessagesMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.BatchCreateMessagesRequest, dev.weft.chat.v1.BatchCreateMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchCreateMessages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.BatchCreateMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.BatchCreateMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("BatchCreateMessages"))
              .build();
        }
      }
    }
    return getBatchCreateMessagesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.GetMessageRequest,
      dev.weft.chat.v1.GetMessageResponse> getGetMessageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetMessage",
      requestType = dev.weft.chat.v1.GetMessageRequest.class,
      responseType = dev.weft.chat.v1.GetMessageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.GetMessageRequest,
      dev.weft.chat.v1.GetMessageResponse> getGetMessageMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.GetMessageRequest, dev.weft.chat.v1.GetMessageResponse> getGetMessageMethod;
    if ((getGetMessageMethod = MessageServiceGrpc.getGetMessageMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getGetMessageMethod = MessageServiceGrpc.getGetMessageMethod) == null) {
          MessageServiceGrpc.getGetMessageMethod = getGetMessageMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.GetMessageRequest, dev.weft.chat.v1.GetMessageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetMessage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.GetMessageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.GetMessageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("GetMessage"))
              .build();
        }
      }
    }
    return getGetMessageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.chat.v1.ListMessagesRequest,
      dev.weft.chat.v1.ListMessagesResponse> getListMessagesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListMessages",
      requestType = dev.weft.chat.v1.ListMessagesRequest.class,
      responseType = dev.weft.chat.v1.ListMessagesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.chat.v1.ListMessagesRequest,
      dev.weft.chat.v1.ListMessagesResponse> getListMessagesMethod() {
    io.grpc.MethodDescriptor<dev.weft.chat.v1.ListMessagesRequest, dev.weft.chat.v1.ListMessagesResponse> getListMessagesMethod;
    if ((getListMessagesMethod = MessageServiceGrpc.getListMessagesMethod) == null) {
      synchronized (MessageServiceGrpc.class) {
        if ((getListMessagesMethod = MessageServiceGrpc.getListMessagesMethod) == null) {
          MessageServiceGrpc.getListMessagesMethod = getListMessagesMethod =
              io.grpc.MethodDescriptor.<dev.weft.chat.v1.ListMessagesRequest, dev.weft.chat.v1.ListMessagesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListMessages"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.ListMessagesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.chat.v1.ListMessagesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new MessageServiceMethodDescriptorSupplier("ListMessages"))
              .build();
        }
      }
    }
    return getListMessagesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static MessageServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceStub>() {
        @java.lang.Override
        public MessageServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceStub(channel, callOptions);
        }
      };
    return MessageServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static MessageServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingV2Stub>() {
        @java.lang.Override
        public MessageServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return MessageServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static MessageServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceBlockingStub>() {
        @java.lang.Override
        public MessageServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceBlockingStub(channel, callOptions);
        }
      };
    return MessageServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static MessageServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<MessageServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<MessageServiceFutureStub>() {
        @java.lang.Override
        public MessageServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new MessageServiceFutureStub(channel, callOptions);
        }
      };
    return MessageServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Appends messages to conversations and shows them, to those who see the conversation (ConversationService says who does).
   * What was said stays said: messages are neither changed nor deleted, except with their conversation.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Appends a message to a conversation.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `message.conversation_id` names no conversation, where a message
     * other than an assistant's calls tools, or where a tool's does not say which call it answers (or another one does).
     * </pre>
     */
    default void createMessage(dev.weft.chat.v1.CreateMessageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.CreateMessageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateMessageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Appends messages to a conversation, one right after the other.
     * Either all are appended or none, unless `return_partial_success` is set: then those that break the rules of
     * CreateMessage are left out, and the answer says what became of each.
     * </pre>
     */
    default void batchCreateMessages(dev.weft.chat.v1.BatchCreateMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.BatchCreateMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchCreateMessagesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one message.
     * </pre>
     */
    default void getMessage(dev.weft.chat.v1.GetMessageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.GetMessageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetMessageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the messages of a conversation, in order. A conversation that does not exist has none.
     * </pre>
     */
    default void listMessages(dev.weft.chat.v1.ListMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.ListMessagesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListMessagesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service MessageService.
   * <pre>
   * Appends messages to conversations and shows them, to those who see the conversation (ConversationService says who does).
   * What was said stays said: messages are neither changed nor deleted, except with their conversation.
   * </pre>
   */
  public static abstract class MessageServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return MessageServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service MessageService.
   * <pre>
   * Appends messages to conversations and shows them, to those who see the conversation (ConversationService says who does).
   * What was said stays said: messages are neither changed nor deleted, except with their conversation.
   * </pre>
   */
  public static final class MessageServiceStub
      extends io.grpc.stub.AbstractAsyncStub<MessageServiceStub> {
    private MessageServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends a message to a conversation.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `message.conversation_id` names no conversation, where a message
     * other than an assistant's calls tools, or where a tool's does not say which call it answers (or another one does).
     * </pre>
     */
    public void createMessage(dev.weft.chat.v1.CreateMessageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.CreateMessageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateMessageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Appends messages to a conversation, one right after the other.
     * Either all are appended or none, unless `return_partial_success` is set: then those that break the rules of
     * CreateMessage are left out, and the answer says what became of each.
     * </pre>
     */
    public void batchCreateMessages(dev.weft.chat.v1.BatchCreateMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.BatchCreateMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchCreateMessagesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one message.
     * </pre>
     */
    public void getMessage(dev.weft.chat.v1.GetMessageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.GetMessageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetMessageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the messages of a conversation, in order. A conversation that does not exist has none.
     * </pre>
     */
    public void listMessages(dev.weft.chat.v1.ListMessagesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.chat.v1.ListMessagesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListMessagesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service MessageService.
   * <pre>
   * Appends messages to conversations and shows them, to those who see the conversation (ConversationService says who does).
   * What was said stays said: messages are neither changed nor deleted, except with their conversation.
   * </pre>
   */
  public static final class MessageServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<MessageServiceBlockingV2Stub> {
    private MessageServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends a message to a conversation.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `message.conversation_id` names no conversation, where a message
     * other than an assistant's calls tools, or where a tool's does not say which call it answers (or another one does).
     * </pre>
     */
    public dev.weft.chat.v1.CreateMessageResponse createMessage(dev.weft.chat.v1.CreateMessageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Appends messages to a conversation, one right after the other.
     * Either all are appended or none, unless `return_partial_success` is set: then those that break the rules of
     * CreateMessage are left out, and the answer says what became of each.
     * </pre>
     */
    public dev.weft.chat.v1.BatchCreateMessagesResponse batchCreateMessages(dev.weft.chat.v1.BatchCreateMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchCreateMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one message.
     * </pre>
     */
    public dev.weft.chat.v1.GetMessageResponse getMessage(dev.weft.chat.v1.GetMessageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the messages of a conversation, in order. A conversation that does not exist has none.
     * </pre>
     */
    public dev.weft.chat.v1.ListMessagesResponse listMessages(dev.weft.chat.v1.ListMessagesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListMessagesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service MessageService.
   * <pre>
   * Appends messages to conversations and shows them, to those who see the conversation (ConversationService says who does).
   * What was said stays said: messages are neither changed nor deleted, except with their conversation.
   * </pre>
   */
  public static final class MessageServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<MessageServiceBlockingStub> {
    private MessageServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends a message to a conversation.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `message.conversation_id` names no conversation, where a message
     * other than an assistant's calls tools, or where a tool's does not say which call it answers (or another one does).
     * </pre>
     */
    public dev.weft.chat.v1.CreateMessageResponse createMessage(dev.weft.chat.v1.CreateMessageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Appends messages to a conversation, one right after the other.
     * Either all are appended or none, unless `return_partial_success` is set: then those that break the rules of
     * CreateMessage are left out, and the answer says what became of each.
     * </pre>
     */
    public dev.weft.chat.v1.BatchCreateMessagesResponse batchCreateMessages(dev.weft.chat.v1.BatchCreateMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchCreateMessagesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one message.
     * </pre>
     */
    public dev.weft.chat.v1.GetMessageResponse getMessage(dev.weft.chat.v1.GetMessageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetMessageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the messages of a conversation, in order. A conversation that does not exist has none.
     * </pre>
     */
    public dev.weft.chat.v1.ListMessagesResponse listMessages(dev.weft.chat.v1.ListMessagesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListMessagesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service MessageService.
   * <pre>
   * Appends messages to conversations and shows them, to those who see the conversation (ConversationService says who does).
   * What was said stays said: messages are neither changed nor deleted, except with their conversation.
   * </pre>
   */
  public static final class MessageServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<MessageServiceFutureStub> {
    private MessageServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected MessageServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new MessageServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Appends a message to a conversation.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `message.conversation_id` names no conversation, where a message
     * other than an assistant's calls tools, or where a tool's does not say which call it answers (or another one does).
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.CreateMessageResponse> createMessage(
        dev.weft.chat.v1.CreateMessageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateMessageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Appends messages to a conversation, one right after the other.
     * Either all are appended or none, unless `return_partial_success` is set: then those that break the rules of
     * CreateMessage are left out, and the answer says what became of each.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.BatchCreateMessagesResponse> batchCreateMessages(
        dev.weft.chat.v1.BatchCreateMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchCreateMessagesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one message.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.GetMessageResponse> getMessage(
        dev.weft.chat.v1.GetMessageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetMessageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the messages of a conversation, in order. A conversation that does not exist has none.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.chat.v1.ListMessagesResponse> listMessages(
        dev.weft.chat.v1.ListMessagesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListMessagesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_MESSAGE = 0;
  private static final int METHODID_BATCH_CREATE_MESSAGES = 1;
  private static final int METHODID_GET_MESSAGE = 2;
  private static final int METHODID_LIST_MESSAGES = 3;

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
        case METHODID_CREATE_MESSAGE:
          serviceImpl.createMessage((dev.weft.chat.v1.CreateMessageRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.CreateMessageResponse>) responseObserver);
          break;
        case METHODID_BATCH_CREATE_MESSAGES:
          serviceImpl.batchCreateMessages((dev.weft.chat.v1.BatchCreateMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.BatchCreateMessagesResponse>) responseObserver);
          break;
        case METHODID_GET_MESSAGE:
          serviceImpl.getMessage((dev.weft.chat.v1.GetMessageRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.GetMessageResponse>) responseObserver);
          break;
        case METHODID_LIST_MESSAGES:
          serviceImpl.listMessages((dev.weft.chat.v1.ListMessagesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.chat.v1.ListMessagesResponse>) responseObserver);
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
          getCreateMessageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.CreateMessageRequest,
              dev.weft.chat.v1.CreateMessageResponse>(
                service, METHODID_CREATE_MESSAGE)))
        .addMethod(
          getBatchCreateMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.BatchCreateMessagesRequest,
              dev.weft.chat.v1.BatchCreateMessagesResponse>(
                service, METHODID_BATCH_CREATE_MESSAGES)))
        .addMethod(
          getGetMessageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.GetMessageRequest,
              dev.weft.chat.v1.GetMessageResponse>(
                service, METHODID_GET_MESSAGE)))
        .addMethod(
          getListMessagesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.chat.v1.ListMessagesRequest,
              dev.weft.chat.v1.ListMessagesResponse>(
                service, METHODID_LIST_MESSAGES)))
        .build();
  }

  private static abstract class MessageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    MessageServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.chat.v1.MessageServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("MessageService");
    }
  }

  private static final class MessageServiceFileDescriptorSupplier
      extends MessageServiceBaseDescriptorSupplier {
    MessageServiceFileDescriptorSupplier() {}
  }

  private static final class MessageServiceMethodDescriptorSupplier
      extends MessageServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    MessageServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (MessageServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new MessageServiceFileDescriptorSupplier())
              .addMethod(getCreateMessageMethod())
              .addMethod(getBatchCreateMessagesMethod())
              .addMethod(getGetMessageMethod())
              .addMethod(getListMessagesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
