package dev.weft.worker.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the tokens with which workers register.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WorkerTokenServiceGrpc {

  private WorkerTokenServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.worker.v1.WorkerTokenService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.CreateWorkerTokenRequest,
      dev.weft.worker.v1.CreateWorkerTokenResponse> getCreateWorkerTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateWorkerToken",
      requestType = dev.weft.worker.v1.CreateWorkerTokenRequest.class,
      responseType = dev.weft.worker.v1.CreateWorkerTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.CreateWorkerTokenRequest,
      dev.weft.worker.v1.CreateWorkerTokenResponse> getCreateWorkerTokenMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.CreateWorkerTokenRequest, dev.weft.worker.v1.CreateWorkerTokenResponse> getCreateWorkerTokenMethod;
    if ((getCreateWorkerTokenMethod = WorkerTokenServiceGrpc.getCreateWorkerTokenMethod) == null) {
      synchronized (WorkerTokenServiceGrpc.class) {
        if ((getCreateWorkerTokenMethod = WorkerTokenServiceGrpc.getCreateWorkerTokenMethod) == null) {
          WorkerTokenServiceGrpc.getCreateWorkerTokenMethod = getCreateWorkerTokenMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.CreateWorkerTokenRequest, dev.weft.worker.v1.CreateWorkerTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateWorkerToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.CreateWorkerTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.CreateWorkerTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerTokenServiceMethodDescriptorSupplier("CreateWorkerToken"))
              .build();
        }
      }
    }
    return getCreateWorkerTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.GetWorkerTokenRequest,
      dev.weft.worker.v1.GetWorkerTokenResponse> getGetWorkerTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWorkerToken",
      requestType = dev.weft.worker.v1.GetWorkerTokenRequest.class,
      responseType = dev.weft.worker.v1.GetWorkerTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.GetWorkerTokenRequest,
      dev.weft.worker.v1.GetWorkerTokenResponse> getGetWorkerTokenMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.GetWorkerTokenRequest, dev.weft.worker.v1.GetWorkerTokenResponse> getGetWorkerTokenMethod;
    if ((getGetWorkerTokenMethod = WorkerTokenServiceGrpc.getGetWorkerTokenMethod) == null) {
      synchronized (WorkerTokenServiceGrpc.class) {
        if ((getGetWorkerTokenMethod = WorkerTokenServiceGrpc.getGetWorkerTokenMethod) == null) {
          WorkerTokenServiceGrpc.getGetWorkerTokenMethod = getGetWorkerTokenMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.GetWorkerTokenRequest, dev.weft.worker.v1.GetWorkerTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWorkerToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.GetWorkerTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.GetWorkerTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerTokenServiceMethodDescriptorSupplier("GetWorkerToken"))
              .build();
        }
      }
    }
    return getGetWorkerTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.ListWorkerTokensRequest,
      dev.weft.worker.v1.ListWorkerTokensResponse> getListWorkerTokensMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWorkerTokens",
      requestType = dev.weft.worker.v1.ListWorkerTokensRequest.class,
      responseType = dev.weft.worker.v1.ListWorkerTokensResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.ListWorkerTokensRequest,
      dev.weft.worker.v1.ListWorkerTokensResponse> getListWorkerTokensMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.ListWorkerTokensRequest, dev.weft.worker.v1.ListWorkerTokensResponse> getListWorkerTokensMethod;
    if ((getListWorkerTokensMethod = WorkerTokenServiceGrpc.getListWorkerTokensMethod) == null) {
      synchronized (WorkerTokenServiceGrpc.class) {
        if ((getListWorkerTokensMethod = WorkerTokenServiceGrpc.getListWorkerTokensMethod) == null) {
          WorkerTokenServiceGrpc.getListWorkerTokensMethod = getListWorkerTokensMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.ListWorkerTokensRequest, dev.weft.worker.v1.ListWorkerTokensResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWorkerTokens"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.ListWorkerTokensRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.ListWorkerTokensResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerTokenServiceMethodDescriptorSupplier("ListWorkerTokens"))
              .build();
        }
      }
    }
    return getListWorkerTokensMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.UpdateWorkerTokenRequest,
      dev.weft.worker.v1.UpdateWorkerTokenResponse> getUpdateWorkerTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateWorkerToken",
      requestType = dev.weft.worker.v1.UpdateWorkerTokenRequest.class,
      responseType = dev.weft.worker.v1.UpdateWorkerTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.UpdateWorkerTokenRequest,
      dev.weft.worker.v1.UpdateWorkerTokenResponse> getUpdateWorkerTokenMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.UpdateWorkerTokenRequest, dev.weft.worker.v1.UpdateWorkerTokenResponse> getUpdateWorkerTokenMethod;
    if ((getUpdateWorkerTokenMethod = WorkerTokenServiceGrpc.getUpdateWorkerTokenMethod) == null) {
      synchronized (WorkerTokenServiceGrpc.class) {
        if ((getUpdateWorkerTokenMethod = WorkerTokenServiceGrpc.getUpdateWorkerTokenMethod) == null) {
          WorkerTokenServiceGrpc.getUpdateWorkerTokenMethod = getUpdateWorkerTokenMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.UpdateWorkerTokenRequest, dev.weft.worker.v1.UpdateWorkerTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateWorkerToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.UpdateWorkerTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.UpdateWorkerTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerTokenServiceMethodDescriptorSupplier("UpdateWorkerToken"))
              .build();
        }
      }
    }
    return getUpdateWorkerTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.RevokeWorkerTokenRequest,
      dev.weft.worker.v1.RevokeWorkerTokenResponse> getRevokeWorkerTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RevokeWorkerToken",
      requestType = dev.weft.worker.v1.RevokeWorkerTokenRequest.class,
      responseType = dev.weft.worker.v1.RevokeWorkerTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.RevokeWorkerTokenRequest,
      dev.weft.worker.v1.RevokeWorkerTokenResponse> getRevokeWorkerTokenMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.RevokeWorkerTokenRequest, dev.weft.worker.v1.RevokeWorkerTokenResponse> getRevokeWorkerTokenMethod;
    if ((getRevokeWorkerTokenMethod = WorkerTokenServiceGrpc.getRevokeWorkerTokenMethod) == null) {
      synchronized (WorkerTokenServiceGrpc.class) {
        if ((getRevokeWorkerTokenMethod = WorkerTokenServiceGrpc.getRevokeWorkerTokenMethod) == null) {
          WorkerTokenServiceGrpc.getRevokeWorkerTokenMethod = getRevokeWorkerTokenMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.RevokeWorkerTokenRequest, dev.weft.worker.v1.RevokeWorkerTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RevokeWorkerToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.RevokeWorkerTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.RevokeWorkerTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerTokenServiceMethodDescriptorSupplier("RevokeWorkerToken"))
              .build();
        }
      }
    }
    return getRevokeWorkerTokenMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.worker.v1.DeleteWorkerTokenRequest,
      dev.weft.worker.v1.DeleteWorkerTokenResponse> getDeleteWorkerTokenMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteWorkerToken",
      requestType = dev.weft.worker.v1.DeleteWorkerTokenRequest.class,
      responseType = dev.weft.worker.v1.DeleteWorkerTokenResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.worker.v1.DeleteWorkerTokenRequest,
      dev.weft.worker.v1.DeleteWorkerTokenResponse> getDeleteWorkerTokenMethod() {
    io.grpc.MethodDescriptor<dev.weft.worker.v1.DeleteWorkerTokenRequest, dev.weft.worker.v1.DeleteWorkerTokenResponse> getDeleteWorkerTokenMethod;
    if ((getDeleteWorkerTokenMethod = WorkerTokenServiceGrpc.getDeleteWorkerTokenMethod) == null) {
      synchronized (WorkerTokenServiceGrpc.class) {
        if ((getDeleteWorkerTokenMethod = WorkerTokenServiceGrpc.getDeleteWorkerTokenMethod) == null) {
          WorkerTokenServiceGrpc.getDeleteWorkerTokenMethod = getDeleteWorkerTokenMethod =
              io.grpc.MethodDescriptor.<dev.weft.worker.v1.DeleteWorkerTokenRequest, dev.weft.worker.v1.DeleteWorkerTokenResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteWorkerToken"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.DeleteWorkerTokenRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.worker.v1.DeleteWorkerTokenResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WorkerTokenServiceMethodDescriptorSupplier("DeleteWorkerToken"))
              .build();
        }
      }
    }
    return getDeleteWorkerTokenMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WorkerTokenServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceStub>() {
        @java.lang.Override
        public WorkerTokenServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerTokenServiceStub(channel, callOptions);
        }
      };
    return WorkerTokenServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WorkerTokenServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceBlockingV2Stub>() {
        @java.lang.Override
        public WorkerTokenServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerTokenServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WorkerTokenServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WorkerTokenServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceBlockingStub>() {
        @java.lang.Override
        public WorkerTokenServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerTokenServiceBlockingStub(channel, callOptions);
        }
      };
    return WorkerTokenServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WorkerTokenServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WorkerTokenServiceFutureStub>() {
        @java.lang.Override
        public WorkerTokenServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WorkerTokenServiceFutureStub(channel, callOptions);
        }
      };
    return WorkerTokenServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the tokens with which workers register.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a worker token and shows it, this once.
     * </pre>
     */
    default void createWorkerToken(dev.weft.worker.v1.CreateWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.CreateWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateWorkerTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one worker token, without the token itself.
     * </pre>
     */
    default void getWorkerToken(dev.weft.worker.v1.GetWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.GetWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWorkerTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the worker tokens of the caller's organization.
     * </pre>
     */
    default void listWorkerTokens(dev.weft.worker.v1.ListWorkerTokensRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.ListWorkerTokensResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWorkerTokensMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a worker token: its name, or what its worker is and may do.
     * Errors: ABORTED with STALE_ETAG where the token changed since it was read.
     * </pre>
     */
    default void updateWorkerToken(dev.weft.worker.v1.UpdateWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.UpdateWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateWorkerTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Revokes a worker token at once and for good; its worker is no longer one. Revoking it again changes nothing.
     * </pre>
     */
    default void revokeWorkerToken(dev.weft.worker.v1.RevokeWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.RevokeWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRevokeWorkerTokenMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a worker token, which also revokes it. Gateways that were linked to it are linked to none afterwards.
     * </pre>
     */
    default void deleteWorkerToken(dev.weft.worker.v1.DeleteWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.DeleteWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteWorkerTokenMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WorkerTokenService.
   * <pre>
   * Manages the tokens with which workers register.
   * </pre>
   */
  public static abstract class WorkerTokenServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WorkerTokenServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WorkerTokenService.
   * <pre>
   * Manages the tokens with which workers register.
   * </pre>
   */
  public static final class WorkerTokenServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WorkerTokenServiceStub> {
    private WorkerTokenServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerTokenServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerTokenServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a worker token and shows it, this once.
     * </pre>
     */
    public void createWorkerToken(dev.weft.worker.v1.CreateWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.CreateWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateWorkerTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one worker token, without the token itself.
     * </pre>
     */
    public void getWorkerToken(dev.weft.worker.v1.GetWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.GetWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWorkerTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the worker tokens of the caller's organization.
     * </pre>
     */
    public void listWorkerTokens(dev.weft.worker.v1.ListWorkerTokensRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.ListWorkerTokensResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWorkerTokensMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a worker token: its name, or what its worker is and may do.
     * Errors: ABORTED with STALE_ETAG where the token changed since it was read.
     * </pre>
     */
    public void updateWorkerToken(dev.weft.worker.v1.UpdateWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.UpdateWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateWorkerTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Revokes a worker token at once and for good; its worker is no longer one. Revoking it again changes nothing.
     * </pre>
     */
    public void revokeWorkerToken(dev.weft.worker.v1.RevokeWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.RevokeWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRevokeWorkerTokenMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a worker token, which also revokes it. Gateways that were linked to it are linked to none afterwards.
     * </pre>
     */
    public void deleteWorkerToken(dev.weft.worker.v1.DeleteWorkerTokenRequest request,
        io.grpc.stub.StreamObserver<dev.weft.worker.v1.DeleteWorkerTokenResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteWorkerTokenMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WorkerTokenService.
   * <pre>
   * Manages the tokens with which workers register.
   * </pre>
   */
  public static final class WorkerTokenServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WorkerTokenServiceBlockingV2Stub> {
    private WorkerTokenServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerTokenServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerTokenServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a worker token and shows it, this once.
     * </pre>
     */
    public dev.weft.worker.v1.CreateWorkerTokenResponse createWorkerToken(dev.weft.worker.v1.CreateWorkerTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one worker token, without the token itself.
     * </pre>
     */
    public dev.weft.worker.v1.GetWorkerTokenResponse getWorkerToken(dev.weft.worker.v1.GetWorkerTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the worker tokens of the caller's organization.
     * </pre>
     */
    public dev.weft.worker.v1.ListWorkerTokensResponse listWorkerTokens(dev.weft.worker.v1.ListWorkerTokensRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWorkerTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a worker token: its name, or what its worker is and may do.
     * Errors: ABORTED with STALE_ETAG where the token changed since it was read.
     * </pre>
     */
    public dev.weft.worker.v1.UpdateWorkerTokenResponse updateWorkerToken(dev.weft.worker.v1.UpdateWorkerTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a worker token at once and for good; its worker is no longer one. Revoking it again changes nothing.
     * </pre>
     */
    public dev.weft.worker.v1.RevokeWorkerTokenResponse revokeWorkerToken(dev.weft.worker.v1.RevokeWorkerTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRevokeWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a worker token, which also revokes it. Gateways that were linked to it are linked to none afterwards.
     * </pre>
     */
    public dev.weft.worker.v1.DeleteWorkerTokenResponse deleteWorkerToken(dev.weft.worker.v1.DeleteWorkerTokenRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteWorkerTokenMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WorkerTokenService.
   * <pre>
   * Manages the tokens with which workers register.
   * </pre>
   */
  public static final class WorkerTokenServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WorkerTokenServiceBlockingStub> {
    private WorkerTokenServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerTokenServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerTokenServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a worker token and shows it, this once.
     * </pre>
     */
    public dev.weft.worker.v1.CreateWorkerTokenResponse createWorkerToken(dev.weft.worker.v1.CreateWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one worker token, without the token itself.
     * </pre>
     */
    public dev.weft.worker.v1.GetWorkerTokenResponse getWorkerToken(dev.weft.worker.v1.GetWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the worker tokens of the caller's organization.
     * </pre>
     */
    public dev.weft.worker.v1.ListWorkerTokensResponse listWorkerTokens(dev.weft.worker.v1.ListWorkerTokensRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWorkerTokensMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a worker token: its name, or what its worker is and may do.
     * Errors: ABORTED with STALE_ETAG where the token changed since it was read.
     * </pre>
     */
    public dev.weft.worker.v1.UpdateWorkerTokenResponse updateWorkerToken(dev.weft.worker.v1.UpdateWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Revokes a worker token at once and for good; its worker is no longer one. Revoking it again changes nothing.
     * </pre>
     */
    public dev.weft.worker.v1.RevokeWorkerTokenResponse revokeWorkerToken(dev.weft.worker.v1.RevokeWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRevokeWorkerTokenMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a worker token, which also revokes it. Gateways that were linked to it are linked to none afterwards.
     * </pre>
     */
    public dev.weft.worker.v1.DeleteWorkerTokenResponse deleteWorkerToken(dev.weft.worker.v1.DeleteWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteWorkerTokenMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WorkerTokenService.
   * <pre>
   * Manages the tokens with which workers register.
   * </pre>
   */
  public static final class WorkerTokenServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WorkerTokenServiceFutureStub> {
    private WorkerTokenServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WorkerTokenServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WorkerTokenServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a worker token and shows it, this once.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.CreateWorkerTokenResponse> createWorkerToken(
        dev.weft.worker.v1.CreateWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateWorkerTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one worker token, without the token itself.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.GetWorkerTokenResponse> getWorkerToken(
        dev.weft.worker.v1.GetWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWorkerTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the worker tokens of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.ListWorkerTokensResponse> listWorkerTokens(
        dev.weft.worker.v1.ListWorkerTokensRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWorkerTokensMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a worker token: its name, or what its worker is and may do.
     * Errors: ABORTED with STALE_ETAG where the token changed since it was read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.UpdateWorkerTokenResponse> updateWorkerToken(
        dev.weft.worker.v1.UpdateWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateWorkerTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Revokes a worker token at once and for good; its worker is no longer one. Revoking it again changes nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.RevokeWorkerTokenResponse> revokeWorkerToken(
        dev.weft.worker.v1.RevokeWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRevokeWorkerTokenMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a worker token, which also revokes it. Gateways that were linked to it are linked to none afterwards.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.worker.v1.DeleteWorkerTokenResponse> deleteWorkerToken(
        dev.weft.worker.v1.DeleteWorkerTokenRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteWorkerTokenMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_WORKER_TOKEN = 0;
  private static final int METHODID_GET_WORKER_TOKEN = 1;
  private static final int METHODID_LIST_WORKER_TOKENS = 2;
  private static final int METHODID_UPDATE_WORKER_TOKEN = 3;
  private static final int METHODID_REVOKE_WORKER_TOKEN = 4;
  private static final int METHODID_DELETE_WORKER_TOKEN = 5;

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
        case METHODID_CREATE_WORKER_TOKEN:
          serviceImpl.createWorkerToken((dev.weft.worker.v1.CreateWorkerTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.CreateWorkerTokenResponse>) responseObserver);
          break;
        case METHODID_GET_WORKER_TOKEN:
          serviceImpl.getWorkerToken((dev.weft.worker.v1.GetWorkerTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.GetWorkerTokenResponse>) responseObserver);
          break;
        case METHODID_LIST_WORKER_TOKENS:
          serviceImpl.listWorkerTokens((dev.weft.worker.v1.ListWorkerTokensRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.ListWorkerTokensResponse>) responseObserver);
          break;
        case METHODID_UPDATE_WORKER_TOKEN:
          serviceImpl.updateWorkerToken((dev.weft.worker.v1.UpdateWorkerTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.UpdateWorkerTokenResponse>) responseObserver);
          break;
        case METHODID_REVOKE_WORKER_TOKEN:
          serviceImpl.revokeWorkerToken((dev.weft.worker.v1.RevokeWorkerTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.RevokeWorkerTokenResponse>) responseObserver);
          break;
        case METHODID_DELETE_WORKER_TOKEN:
          serviceImpl.deleteWorkerToken((dev.weft.worker.v1.DeleteWorkerTokenRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.worker.v1.DeleteWorkerTokenResponse>) responseObserver);
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
          getCreateWorkerTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.CreateWorkerTokenRequest,
              dev.weft.worker.v1.CreateWorkerTokenResponse>(
                service, METHODID_CREATE_WORKER_TOKEN)))
        .addMethod(
          getGetWorkerTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.GetWorkerTokenRequest,
              dev.weft.worker.v1.GetWorkerTokenResponse>(
                service, METHODID_GET_WORKER_TOKEN)))
        .addMethod(
          getListWorkerTokensMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.ListWorkerTokensRequest,
              dev.weft.worker.v1.ListWorkerTokensResponse>(
                service, METHODID_LIST_WORKER_TOKENS)))
        .addMethod(
          getUpdateWorkerTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.UpdateWorkerTokenRequest,
              dev.weft.worker.v1.UpdateWorkerTokenResponse>(
                service, METHODID_UPDATE_WORKER_TOKEN)))
        .addMethod(
          getRevokeWorkerTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.RevokeWorkerTokenRequest,
              dev.weft.worker.v1.RevokeWorkerTokenResponse>(
                service, METHODID_REVOKE_WORKER_TOKEN)))
        .addMethod(
          getDeleteWorkerTokenMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.worker.v1.DeleteWorkerTokenRequest,
              dev.weft.worker.v1.DeleteWorkerTokenResponse>(
                service, METHODID_DELETE_WORKER_TOKEN)))
        .build();
  }

  private static abstract class WorkerTokenServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WorkerTokenServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.worker.v1.WorkerTokenServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WorkerTokenService");
    }
  }

  private static final class WorkerTokenServiceFileDescriptorSupplier
      extends WorkerTokenServiceBaseDescriptorSupplier {
    WorkerTokenServiceFileDescriptorSupplier() {}
  }

  private static final class WorkerTokenServiceMethodDescriptorSupplier
      extends WorkerTokenServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WorkerTokenServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WorkerTokenServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WorkerTokenServiceFileDescriptorSupplier())
              .addMethod(getCreateWorkerTokenMethod())
              .addMethod(getGetWorkerTokenMethod())
              .addMethod(getListWorkerTokensMethod())
              .addMethod(getUpdateWorkerTokenMethod())
              .addMethod(getRevokeWorkerTokenMethod())
              .addMethod(getDeleteWorkerTokenMethod())
              .build();
        }
      }
    }
    return result;
  }
}
