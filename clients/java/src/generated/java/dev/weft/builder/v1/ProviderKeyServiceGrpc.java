package dev.weft.builder.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps the keys with which users pay model providers themselves. A user's key is taken before the server's own.
 * Keys are encrypted and never come back, not even in part. Callers manage their own; those of others need the permission
 * `builder.admin`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ProviderKeyServiceGrpc {

  private ProviderKeyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.builder.v1.ProviderKeyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.SetProviderKeyRequest,
      dev.weft.builder.v1.SetProviderKeyResponse> getSetProviderKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetProviderKey",
      requestType = dev.weft.builder.v1.SetProviderKeyRequest.class,
      responseType = dev.weft.builder.v1.SetProviderKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.SetProviderKeyRequest,
      dev.weft.builder.v1.SetProviderKeyResponse> getSetProviderKeyMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.SetProviderKeyRequest, dev.weft.builder.v1.SetProviderKeyResponse> getSetProviderKeyMethod;
    if ((getSetProviderKeyMethod = ProviderKeyServiceGrpc.getSetProviderKeyMethod) == null) {
      synchronized (ProviderKeyServiceGrpc.class) {
        if ((getSetProviderKeyMethod = ProviderKeyServiceGrpc.getSetProviderKeyMethod) == null) {
          ProviderKeyServiceGrpc.getSetProviderKeyMethod = getSetProviderKeyMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.SetProviderKeyRequest, dev.weft.builder.v1.SetProviderKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetProviderKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.SetProviderKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.SetProviderKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderKeyServiceMethodDescriptorSupplier("SetProviderKey"))
              .build();
        }
      }
    }
    return getSetProviderKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteProviderKeyRequest,
      dev.weft.builder.v1.DeleteProviderKeyResponse> getDeleteProviderKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteProviderKey",
      requestType = dev.weft.builder.v1.DeleteProviderKeyRequest.class,
      responseType = dev.weft.builder.v1.DeleteProviderKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteProviderKeyRequest,
      dev.weft.builder.v1.DeleteProviderKeyResponse> getDeleteProviderKeyMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteProviderKeyRequest, dev.weft.builder.v1.DeleteProviderKeyResponse> getDeleteProviderKeyMethod;
    if ((getDeleteProviderKeyMethod = ProviderKeyServiceGrpc.getDeleteProviderKeyMethod) == null) {
      synchronized (ProviderKeyServiceGrpc.class) {
        if ((getDeleteProviderKeyMethod = ProviderKeyServiceGrpc.getDeleteProviderKeyMethod) == null) {
          ProviderKeyServiceGrpc.getDeleteProviderKeyMethod = getDeleteProviderKeyMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.DeleteProviderKeyRequest, dev.weft.builder.v1.DeleteProviderKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteProviderKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeleteProviderKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeleteProviderKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderKeyServiceMethodDescriptorSupplier("DeleteProviderKey"))
              .build();
        }
      }
    }
    return getDeleteProviderKeyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListProviderKeysRequest,
      dev.weft.builder.v1.ListProviderKeysResponse> getListProviderKeysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListProviderKeys",
      requestType = dev.weft.builder.v1.ListProviderKeysRequest.class,
      responseType = dev.weft.builder.v1.ListProviderKeysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListProviderKeysRequest,
      dev.weft.builder.v1.ListProviderKeysResponse> getListProviderKeysMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListProviderKeysRequest, dev.weft.builder.v1.ListProviderKeysResponse> getListProviderKeysMethod;
    if ((getListProviderKeysMethod = ProviderKeyServiceGrpc.getListProviderKeysMethod) == null) {
      synchronized (ProviderKeyServiceGrpc.class) {
        if ((getListProviderKeysMethod = ProviderKeyServiceGrpc.getListProviderKeysMethod) == null) {
          ProviderKeyServiceGrpc.getListProviderKeysMethod = getListProviderKeysMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListProviderKeysRequest, dev.weft.builder.v1.ListProviderKeysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListProviderKeys"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListProviderKeysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListProviderKeysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderKeyServiceMethodDescriptorSupplier("ListProviderKeys"))
              .build();
        }
      }
    }
    return getListProviderKeysMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.GetEffectiveProviderKeyRequest,
      dev.weft.builder.v1.GetEffectiveProviderKeyResponse> getGetEffectiveProviderKeyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetEffectiveProviderKey",
      requestType = dev.weft.builder.v1.GetEffectiveProviderKeyRequest.class,
      responseType = dev.weft.builder.v1.GetEffectiveProviderKeyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.GetEffectiveProviderKeyRequest,
      dev.weft.builder.v1.GetEffectiveProviderKeyResponse> getGetEffectiveProviderKeyMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.GetEffectiveProviderKeyRequest, dev.weft.builder.v1.GetEffectiveProviderKeyResponse> getGetEffectiveProviderKeyMethod;
    if ((getGetEffectiveProviderKeyMethod = ProviderKeyServiceGrpc.getGetEffectiveProviderKeyMethod) == null) {
      synchronized (ProviderKeyServiceGrpc.class) {
        if ((getGetEffectiveProviderKeyMethod = ProviderKeyServiceGrpc.getGetEffectiveProviderKeyMethod) == null) {
          ProviderKeyServiceGrpc.getGetEffectiveProviderKeyMethod = getGetEffectiveProviderKeyMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.GetEffectiveProviderKeyRequest, dev.weft.builder.v1.GetEffectiveProviderKeyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetEffectiveProviderKey"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetEffectiveProviderKeyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetEffectiveProviderKeyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ProviderKeyServiceMethodDescriptorSupplier("GetEffectiveProviderKey"))
              .build();
        }
      }
    }
    return getGetEffectiveProviderKeyMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ProviderKeyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceStub>() {
        @java.lang.Override
        public ProviderKeyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderKeyServiceStub(channel, callOptions);
        }
      };
    return ProviderKeyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ProviderKeyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceBlockingV2Stub>() {
        @java.lang.Override
        public ProviderKeyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderKeyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ProviderKeyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ProviderKeyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceBlockingStub>() {
        @java.lang.Override
        public ProviderKeyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderKeyServiceBlockingStub(channel, callOptions);
        }
      };
    return ProviderKeyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ProviderKeyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ProviderKeyServiceFutureStub>() {
        @java.lang.Override
        public ProviderKeyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ProviderKeyServiceFutureStub(channel, callOptions);
        }
      };
    return ProviderKeyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps the keys with which users pay model providers themselves. A user's key is taken before the server's own.
   * Keys are encrypted and never come back, not even in part. Callers manage their own; those of others need the permission
   * `builder.admin`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Stores a user's key for a provider, in place of the one before.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `user_id` names no user.
     * </pre>
     */
    default void setProviderKey(dev.weft.builder.v1.SetProviderKeyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetProviderKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetProviderKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Forgets a user's key for a provider.
     * </pre>
     */
    default void deleteProviderKey(dev.weft.builder.v1.DeleteProviderKeyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteProviderKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteProviderKeyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the providers for which a user has a key.
     * </pre>
     */
    default void listProviderKeys(dev.weft.builder.v1.ListProviderKeysRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListProviderKeysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListProviderKeysMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says whose key a user's calls to a provider are made with.
     * </pre>
     */
    default void getEffectiveProviderKey(dev.weft.builder.v1.GetEffectiveProviderKeyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetEffectiveProviderKeyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetEffectiveProviderKeyMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ProviderKeyService.
   * <pre>
   * Keeps the keys with which users pay model providers themselves. A user's key is taken before the server's own.
   * Keys are encrypted and never come back, not even in part. Callers manage their own; those of others need the permission
   * `builder.admin`.
   * </pre>
   */
  public static abstract class ProviderKeyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ProviderKeyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ProviderKeyService.
   * <pre>
   * Keeps the keys with which users pay model providers themselves. A user's key is taken before the server's own.
   * Keys are encrypted and never come back, not even in part. Callers manage their own; those of others need the permission
   * `builder.admin`.
   * </pre>
   */
  public static final class ProviderKeyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ProviderKeyServiceStub> {
    private ProviderKeyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderKeyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderKeyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Stores a user's key for a provider, in place of the one before.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `user_id` names no user.
     * </pre>
     */
    public void setProviderKey(dev.weft.builder.v1.SetProviderKeyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetProviderKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetProviderKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Forgets a user's key for a provider.
     * </pre>
     */
    public void deleteProviderKey(dev.weft.builder.v1.DeleteProviderKeyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteProviderKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteProviderKeyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the providers for which a user has a key.
     * </pre>
     */
    public void listProviderKeys(dev.weft.builder.v1.ListProviderKeysRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListProviderKeysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListProviderKeysMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says whose key a user's calls to a provider are made with.
     * </pre>
     */
    public void getEffectiveProviderKey(dev.weft.builder.v1.GetEffectiveProviderKeyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetEffectiveProviderKeyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetEffectiveProviderKeyMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ProviderKeyService.
   * <pre>
   * Keeps the keys with which users pay model providers themselves. A user's key is taken before the server's own.
   * Keys are encrypted and never come back, not even in part. Callers manage their own; those of others need the permission
   * `builder.admin`.
   * </pre>
   */
  public static final class ProviderKeyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ProviderKeyServiceBlockingV2Stub> {
    private ProviderKeyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderKeyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderKeyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Stores a user's key for a provider, in place of the one before.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `user_id` names no user.
     * </pre>
     */
    public dev.weft.builder.v1.SetProviderKeyResponse setProviderKey(dev.weft.builder.v1.SetProviderKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetProviderKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets a user's key for a provider.
     * </pre>
     */
    public dev.weft.builder.v1.DeleteProviderKeyResponse deleteProviderKey(dev.weft.builder.v1.DeleteProviderKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteProviderKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the providers for which a user has a key.
     * </pre>
     */
    public dev.weft.builder.v1.ListProviderKeysResponse listProviderKeys(dev.weft.builder.v1.ListProviderKeysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListProviderKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whose key a user's calls to a provider are made with.
     * </pre>
     */
    public dev.weft.builder.v1.GetEffectiveProviderKeyResponse getEffectiveProviderKey(dev.weft.builder.v1.GetEffectiveProviderKeyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetEffectiveProviderKeyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ProviderKeyService.
   * <pre>
   * Keeps the keys with which users pay model providers themselves. A user's key is taken before the server's own.
   * Keys are encrypted and never come back, not even in part. Callers manage their own; those of others need the permission
   * `builder.admin`.
   * </pre>
   */
  public static final class ProviderKeyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ProviderKeyServiceBlockingStub> {
    private ProviderKeyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderKeyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderKeyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Stores a user's key for a provider, in place of the one before.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `user_id` names no user.
     * </pre>
     */
    public dev.weft.builder.v1.SetProviderKeyResponse setProviderKey(dev.weft.builder.v1.SetProviderKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetProviderKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Forgets a user's key for a provider.
     * </pre>
     */
    public dev.weft.builder.v1.DeleteProviderKeyResponse deleteProviderKey(dev.weft.builder.v1.DeleteProviderKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteProviderKeyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the providers for which a user has a key.
     * </pre>
     */
    public dev.weft.builder.v1.ListProviderKeysResponse listProviderKeys(dev.weft.builder.v1.ListProviderKeysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListProviderKeysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says whose key a user's calls to a provider are made with.
     * </pre>
     */
    public dev.weft.builder.v1.GetEffectiveProviderKeyResponse getEffectiveProviderKey(dev.weft.builder.v1.GetEffectiveProviderKeyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetEffectiveProviderKeyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ProviderKeyService.
   * <pre>
   * Keeps the keys with which users pay model providers themselves. A user's key is taken before the server's own.
   * Keys are encrypted and never come back, not even in part. Callers manage their own; those of others need the permission
   * `builder.admin`.
   * </pre>
   */
  public static final class ProviderKeyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ProviderKeyServiceFutureStub> {
    private ProviderKeyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ProviderKeyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ProviderKeyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Stores a user's key for a provider, in place of the one before.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `user_id` names no user.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.SetProviderKeyResponse> setProviderKey(
        dev.weft.builder.v1.SetProviderKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetProviderKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Forgets a user's key for a provider.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.DeleteProviderKeyResponse> deleteProviderKey(
        dev.weft.builder.v1.DeleteProviderKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteProviderKeyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the providers for which a user has a key.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListProviderKeysResponse> listProviderKeys(
        dev.weft.builder.v1.ListProviderKeysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListProviderKeysMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says whose key a user's calls to a provider are made with.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.GetEffectiveProviderKeyResponse> getEffectiveProviderKey(
        dev.weft.builder.v1.GetEffectiveProviderKeyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetEffectiveProviderKeyMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_SET_PROVIDER_KEY = 0;
  private static final int METHODID_DELETE_PROVIDER_KEY = 1;
  private static final int METHODID_LIST_PROVIDER_KEYS = 2;
  private static final int METHODID_GET_EFFECTIVE_PROVIDER_KEY = 3;

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
        case METHODID_SET_PROVIDER_KEY:
          serviceImpl.setProviderKey((dev.weft.builder.v1.SetProviderKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetProviderKeyResponse>) responseObserver);
          break;
        case METHODID_DELETE_PROVIDER_KEY:
          serviceImpl.deleteProviderKey((dev.weft.builder.v1.DeleteProviderKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteProviderKeyResponse>) responseObserver);
          break;
        case METHODID_LIST_PROVIDER_KEYS:
          serviceImpl.listProviderKeys((dev.weft.builder.v1.ListProviderKeysRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListProviderKeysResponse>) responseObserver);
          break;
        case METHODID_GET_EFFECTIVE_PROVIDER_KEY:
          serviceImpl.getEffectiveProviderKey((dev.weft.builder.v1.GetEffectiveProviderKeyRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetEffectiveProviderKeyResponse>) responseObserver);
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
          getSetProviderKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.SetProviderKeyRequest,
              dev.weft.builder.v1.SetProviderKeyResponse>(
                service, METHODID_SET_PROVIDER_KEY)))
        .addMethod(
          getDeleteProviderKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.DeleteProviderKeyRequest,
              dev.weft.builder.v1.DeleteProviderKeyResponse>(
                service, METHODID_DELETE_PROVIDER_KEY)))
        .addMethod(
          getListProviderKeysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListProviderKeysRequest,
              dev.weft.builder.v1.ListProviderKeysResponse>(
                service, METHODID_LIST_PROVIDER_KEYS)))
        .addMethod(
          getGetEffectiveProviderKeyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.GetEffectiveProviderKeyRequest,
              dev.weft.builder.v1.GetEffectiveProviderKeyResponse>(
                service, METHODID_GET_EFFECTIVE_PROVIDER_KEY)))
        .build();
  }

  private static abstract class ProviderKeyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ProviderKeyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.builder.v1.ProviderKeyServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ProviderKeyService");
    }
  }

  private static final class ProviderKeyServiceFileDescriptorSupplier
      extends ProviderKeyServiceBaseDescriptorSupplier {
    ProviderKeyServiceFileDescriptorSupplier() {}
  }

  private static final class ProviderKeyServiceMethodDescriptorSupplier
      extends ProviderKeyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ProviderKeyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ProviderKeyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ProviderKeyServiceFileDescriptorSupplier())
              .addMethod(getSetProviderKeyMethod())
              .addMethod(getDeleteProviderKeyMethod())
              .addMethod(getListProviderKeysMethod())
              .addMethod(getGetEffectiveProviderKeyMethod())
              .build();
        }
      }
    }
    return result;
  }
}
