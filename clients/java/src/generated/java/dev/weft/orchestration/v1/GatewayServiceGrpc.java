package dev.weft.orchestration.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the gateways to orchestration engines. The first one of an organization is its default until another one is
 * made it.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class GatewayServiceGrpc {

  private GatewayServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.orchestration.v1.GatewayService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.CreateGatewayRequest,
      dev.weft.orchestration.v1.CreateGatewayResponse> getCreateGatewayMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateGateway",
      requestType = dev.weft.orchestration.v1.CreateGatewayRequest.class,
      responseType = dev.weft.orchestration.v1.CreateGatewayResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.CreateGatewayRequest,
      dev.weft.orchestration.v1.CreateGatewayResponse> getCreateGatewayMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.CreateGatewayRequest, dev.weft.orchestration.v1.CreateGatewayResponse> getCreateGatewayMethod;
    if ((getCreateGatewayMethod = GatewayServiceGrpc.getCreateGatewayMethod) == null) {
      synchronized (GatewayServiceGrpc.class) {
        if ((getCreateGatewayMethod = GatewayServiceGrpc.getCreateGatewayMethod) == null) {
          GatewayServiceGrpc.getCreateGatewayMethod = getCreateGatewayMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.CreateGatewayRequest, dev.weft.orchestration.v1.CreateGatewayResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateGateway"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.CreateGatewayRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.CreateGatewayResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GatewayServiceMethodDescriptorSupplier("CreateGateway"))
              .build();
        }
      }
    }
    return getCreateGatewayMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.GetGatewayRequest,
      dev.weft.orchestration.v1.GetGatewayResponse> getGetGatewayMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGateway",
      requestType = dev.weft.orchestration.v1.GetGatewayRequest.class,
      responseType = dev.weft.orchestration.v1.GetGatewayResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.GetGatewayRequest,
      dev.weft.orchestration.v1.GetGatewayResponse> getGetGatewayMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.GetGatewayRequest, dev.weft.orchestration.v1.GetGatewayResponse> getGetGatewayMethod;
    if ((getGetGatewayMethod = GatewayServiceGrpc.getGetGatewayMethod) == null) {
      synchronized (GatewayServiceGrpc.class) {
        if ((getGetGatewayMethod = GatewayServiceGrpc.getGetGatewayMethod) == null) {
          GatewayServiceGrpc.getGetGatewayMethod = getGetGatewayMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.GetGatewayRequest, dev.weft.orchestration.v1.GetGatewayResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGateway"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.GetGatewayRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.GetGatewayResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GatewayServiceMethodDescriptorSupplier("GetGateway"))
              .build();
        }
      }
    }
    return getGetGatewayMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.ListGatewaysRequest,
      dev.weft.orchestration.v1.ListGatewaysResponse> getListGatewaysMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListGateways",
      requestType = dev.weft.orchestration.v1.ListGatewaysRequest.class,
      responseType = dev.weft.orchestration.v1.ListGatewaysResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.ListGatewaysRequest,
      dev.weft.orchestration.v1.ListGatewaysResponse> getListGatewaysMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.ListGatewaysRequest, dev.weft.orchestration.v1.ListGatewaysResponse> getListGatewaysMethod;
    if ((getListGatewaysMethod = GatewayServiceGrpc.getListGatewaysMethod) == null) {
      synchronized (GatewayServiceGrpc.class) {
        if ((getListGatewaysMethod = GatewayServiceGrpc.getListGatewaysMethod) == null) {
          GatewayServiceGrpc.getListGatewaysMethod = getListGatewaysMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.ListGatewaysRequest, dev.weft.orchestration.v1.ListGatewaysResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListGateways"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.ListGatewaysRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.ListGatewaysResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GatewayServiceMethodDescriptorSupplier("ListGateways"))
              .build();
        }
      }
    }
    return getListGatewaysMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.UpdateGatewayRequest,
      dev.weft.orchestration.v1.UpdateGatewayResponse> getUpdateGatewayMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateGateway",
      requestType = dev.weft.orchestration.v1.UpdateGatewayRequest.class,
      responseType = dev.weft.orchestration.v1.UpdateGatewayResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.UpdateGatewayRequest,
      dev.weft.orchestration.v1.UpdateGatewayResponse> getUpdateGatewayMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.UpdateGatewayRequest, dev.weft.orchestration.v1.UpdateGatewayResponse> getUpdateGatewayMethod;
    if ((getUpdateGatewayMethod = GatewayServiceGrpc.getUpdateGatewayMethod) == null) {
      synchronized (GatewayServiceGrpc.class) {
        if ((getUpdateGatewayMethod = GatewayServiceGrpc.getUpdateGatewayMethod) == null) {
          GatewayServiceGrpc.getUpdateGatewayMethod = getUpdateGatewayMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.UpdateGatewayRequest, dev.weft.orchestration.v1.UpdateGatewayResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateGateway"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.UpdateGatewayRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.UpdateGatewayResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GatewayServiceMethodDescriptorSupplier("UpdateGateway"))
              .build();
        }
      }
    }
    return getUpdateGatewayMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.SetDefaultGatewayRequest,
      dev.weft.orchestration.v1.SetDefaultGatewayResponse> getSetDefaultGatewayMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetDefaultGateway",
      requestType = dev.weft.orchestration.v1.SetDefaultGatewayRequest.class,
      responseType = dev.weft.orchestration.v1.SetDefaultGatewayResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.SetDefaultGatewayRequest,
      dev.weft.orchestration.v1.SetDefaultGatewayResponse> getSetDefaultGatewayMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.SetDefaultGatewayRequest, dev.weft.orchestration.v1.SetDefaultGatewayResponse> getSetDefaultGatewayMethod;
    if ((getSetDefaultGatewayMethod = GatewayServiceGrpc.getSetDefaultGatewayMethod) == null) {
      synchronized (GatewayServiceGrpc.class) {
        if ((getSetDefaultGatewayMethod = GatewayServiceGrpc.getSetDefaultGatewayMethod) == null) {
          GatewayServiceGrpc.getSetDefaultGatewayMethod = getSetDefaultGatewayMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.SetDefaultGatewayRequest, dev.weft.orchestration.v1.SetDefaultGatewayResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetDefaultGateway"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.SetDefaultGatewayRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.SetDefaultGatewayResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GatewayServiceMethodDescriptorSupplier("SetDefaultGateway"))
              .build();
        }
      }
    }
    return getSetDefaultGatewayMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.orchestration.v1.DeleteGatewayRequest,
      dev.weft.orchestration.v1.DeleteGatewayResponse> getDeleteGatewayMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteGateway",
      requestType = dev.weft.orchestration.v1.DeleteGatewayRequest.class,
      responseType = dev.weft.orchestration.v1.DeleteGatewayResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.orchestration.v1.DeleteGatewayRequest,
      dev.weft.orchestration.v1.DeleteGatewayResponse> getDeleteGatewayMethod() {
    io.grpc.MethodDescriptor<dev.weft.orchestration.v1.DeleteGatewayRequest, dev.weft.orchestration.v1.DeleteGatewayResponse> getDeleteGatewayMethod;
    if ((getDeleteGatewayMethod = GatewayServiceGrpc.getDeleteGatewayMethod) == null) {
      synchronized (GatewayServiceGrpc.class) {
        if ((getDeleteGatewayMethod = GatewayServiceGrpc.getDeleteGatewayMethod) == null) {
          GatewayServiceGrpc.getDeleteGatewayMethod = getDeleteGatewayMethod =
              io.grpc.MethodDescriptor.<dev.weft.orchestration.v1.DeleteGatewayRequest, dev.weft.orchestration.v1.DeleteGatewayResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteGateway"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.DeleteGatewayRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.orchestration.v1.DeleteGatewayResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GatewayServiceMethodDescriptorSupplier("DeleteGateway"))
              .build();
        }
      }
    }
    return getDeleteGatewayMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static GatewayServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GatewayServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GatewayServiceStub>() {
        @java.lang.Override
        public GatewayServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GatewayServiceStub(channel, callOptions);
        }
      };
    return GatewayServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static GatewayServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GatewayServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GatewayServiceBlockingV2Stub>() {
        @java.lang.Override
        public GatewayServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GatewayServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return GatewayServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static GatewayServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GatewayServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GatewayServiceBlockingStub>() {
        @java.lang.Override
        public GatewayServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GatewayServiceBlockingStub(channel, callOptions);
        }
      };
    return GatewayServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static GatewayServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GatewayServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GatewayServiceFutureStub>() {
        @java.lang.Override
        public GatewayServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GatewayServiceFutureStub(channel, callOptions);
        }
      };
    return GatewayServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the gateways to orchestration engines. The first one of an organization is its default until another one is
   * made it.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a gateway.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `gateway.worker_token_id` names no worker token.
     * </pre>
     */
    default void createGateway(dev.weft.orchestration.v1.CreateGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.CreateGatewayResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateGatewayMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one gateway.
     * </pre>
     */
    default void getGateway(dev.weft.orchestration.v1.GetGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.GetGatewayResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGatewayMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the gateways of the caller's organization.
     * </pre>
     */
    default void listGateways(dev.weft.orchestration.v1.ListGatewaysRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.ListGatewaysResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListGatewaysMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a gateway.
     * Errors: ABORTED with STALE_ETAG where the gateway changed since it was read.
     * </pre>
     */
    default void updateGateway(dev.weft.orchestration.v1.UpdateGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.UpdateGatewayResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateGatewayMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a gateway the default of its organization, in the place of the one that was it.
     * </pre>
     */
    default void setDefaultGateway(dev.weft.orchestration.v1.SetDefaultGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.SetDefaultGatewayResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetDefaultGatewayMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a gateway.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while sub-agents, workflows or triggers live behind it;
     * FAILED_PRECONDITION with GATEWAY_IS_DEFAULT while it is the default and not the last one.
     * </pre>
     */
    default void deleteGateway(dev.weft.orchestration.v1.DeleteGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.DeleteGatewayResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteGatewayMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service GatewayService.
   * <pre>
   * Manages the gateways to orchestration engines. The first one of an organization is its default until another one is
   * made it.
   * </pre>
   */
  public static abstract class GatewayServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return GatewayServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service GatewayService.
   * <pre>
   * Manages the gateways to orchestration engines. The first one of an organization is its default until another one is
   * made it.
   * </pre>
   */
  public static final class GatewayServiceStub
      extends io.grpc.stub.AbstractAsyncStub<GatewayServiceStub> {
    private GatewayServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GatewayServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GatewayServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a gateway.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `gateway.worker_token_id` names no worker token.
     * </pre>
     */
    public void createGateway(dev.weft.orchestration.v1.CreateGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.CreateGatewayResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateGatewayMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one gateway.
     * </pre>
     */
    public void getGateway(dev.weft.orchestration.v1.GetGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.GetGatewayResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGatewayMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the gateways of the caller's organization.
     * </pre>
     */
    public void listGateways(dev.weft.orchestration.v1.ListGatewaysRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.ListGatewaysResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListGatewaysMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a gateway.
     * Errors: ABORTED with STALE_ETAG where the gateway changed since it was read.
     * </pre>
     */
    public void updateGateway(dev.weft.orchestration.v1.UpdateGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.UpdateGatewayResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateGatewayMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a gateway the default of its organization, in the place of the one that was it.
     * </pre>
     */
    public void setDefaultGateway(dev.weft.orchestration.v1.SetDefaultGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.SetDefaultGatewayResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetDefaultGatewayMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a gateway.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while sub-agents, workflows or triggers live behind it;
     * FAILED_PRECONDITION with GATEWAY_IS_DEFAULT while it is the default and not the last one.
     * </pre>
     */
    public void deleteGateway(dev.weft.orchestration.v1.DeleteGatewayRequest request,
        io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.DeleteGatewayResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteGatewayMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service GatewayService.
   * <pre>
   * Manages the gateways to orchestration engines. The first one of an organization is its default until another one is
   * made it.
   * </pre>
   */
  public static final class GatewayServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<GatewayServiceBlockingV2Stub> {
    private GatewayServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GatewayServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GatewayServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a gateway.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `gateway.worker_token_id` names no worker token.
     * </pre>
     */
    public dev.weft.orchestration.v1.CreateGatewayResponse createGateway(dev.weft.orchestration.v1.CreateGatewayRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one gateway.
     * </pre>
     */
    public dev.weft.orchestration.v1.GetGatewayResponse getGateway(dev.weft.orchestration.v1.GetGatewayRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the gateways of the caller's organization.
     * </pre>
     */
    public dev.weft.orchestration.v1.ListGatewaysResponse listGateways(dev.weft.orchestration.v1.ListGatewaysRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListGatewaysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a gateway.
     * Errors: ABORTED with STALE_ETAG where the gateway changed since it was read.
     * </pre>
     */
    public dev.weft.orchestration.v1.UpdateGatewayResponse updateGateway(dev.weft.orchestration.v1.UpdateGatewayRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a gateway the default of its organization, in the place of the one that was it.
     * </pre>
     */
    public dev.weft.orchestration.v1.SetDefaultGatewayResponse setDefaultGateway(dev.weft.orchestration.v1.SetDefaultGatewayRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetDefaultGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a gateway.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while sub-agents, workflows or triggers live behind it;
     * FAILED_PRECONDITION with GATEWAY_IS_DEFAULT while it is the default and not the last one.
     * </pre>
     */
    public dev.weft.orchestration.v1.DeleteGatewayResponse deleteGateway(dev.weft.orchestration.v1.DeleteGatewayRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteGatewayMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service GatewayService.
   * <pre>
   * Manages the gateways to orchestration engines. The first one of an organization is its default until another one is
   * made it.
   * </pre>
   */
  public static final class GatewayServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<GatewayServiceBlockingStub> {
    private GatewayServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GatewayServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GatewayServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a gateway.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `gateway.worker_token_id` names no worker token.
     * </pre>
     */
    public dev.weft.orchestration.v1.CreateGatewayResponse createGateway(dev.weft.orchestration.v1.CreateGatewayRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one gateway.
     * </pre>
     */
    public dev.weft.orchestration.v1.GetGatewayResponse getGateway(dev.weft.orchestration.v1.GetGatewayRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the gateways of the caller's organization.
     * </pre>
     */
    public dev.weft.orchestration.v1.ListGatewaysResponse listGateways(dev.weft.orchestration.v1.ListGatewaysRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListGatewaysMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a gateway.
     * Errors: ABORTED with STALE_ETAG where the gateway changed since it was read.
     * </pre>
     */
    public dev.weft.orchestration.v1.UpdateGatewayResponse updateGateway(dev.weft.orchestration.v1.UpdateGatewayRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a gateway the default of its organization, in the place of the one that was it.
     * </pre>
     */
    public dev.weft.orchestration.v1.SetDefaultGatewayResponse setDefaultGateway(dev.weft.orchestration.v1.SetDefaultGatewayRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetDefaultGatewayMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a gateway.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while sub-agents, workflows or triggers live behind it;
     * FAILED_PRECONDITION with GATEWAY_IS_DEFAULT while it is the default and not the last one.
     * </pre>
     */
    public dev.weft.orchestration.v1.DeleteGatewayResponse deleteGateway(dev.weft.orchestration.v1.DeleteGatewayRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteGatewayMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service GatewayService.
   * <pre>
   * Manages the gateways to orchestration engines. The first one of an organization is its default until another one is
   * made it.
   * </pre>
   */
  public static final class GatewayServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<GatewayServiceFutureStub> {
    private GatewayServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GatewayServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GatewayServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a gateway.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `gateway.worker_token_id` names no worker token.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.CreateGatewayResponse> createGateway(
        dev.weft.orchestration.v1.CreateGatewayRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateGatewayMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one gateway.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.GetGatewayResponse> getGateway(
        dev.weft.orchestration.v1.GetGatewayRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGatewayMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the gateways of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.ListGatewaysResponse> listGateways(
        dev.weft.orchestration.v1.ListGatewaysRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListGatewaysMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a gateway.
     * Errors: ABORTED with STALE_ETAG where the gateway changed since it was read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.UpdateGatewayResponse> updateGateway(
        dev.weft.orchestration.v1.UpdateGatewayRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateGatewayMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a gateway the default of its organization, in the place of the one that was it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.SetDefaultGatewayResponse> setDefaultGateway(
        dev.weft.orchestration.v1.SetDefaultGatewayRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetDefaultGatewayMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a gateway.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while sub-agents, workflows or triggers live behind it;
     * FAILED_PRECONDITION with GATEWAY_IS_DEFAULT while it is the default and not the last one.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.orchestration.v1.DeleteGatewayResponse> deleteGateway(
        dev.weft.orchestration.v1.DeleteGatewayRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteGatewayMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_GATEWAY = 0;
  private static final int METHODID_GET_GATEWAY = 1;
  private static final int METHODID_LIST_GATEWAYS = 2;
  private static final int METHODID_UPDATE_GATEWAY = 3;
  private static final int METHODID_SET_DEFAULT_GATEWAY = 4;
  private static final int METHODID_DELETE_GATEWAY = 5;

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
        case METHODID_CREATE_GATEWAY:
          serviceImpl.createGateway((dev.weft.orchestration.v1.CreateGatewayRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.CreateGatewayResponse>) responseObserver);
          break;
        case METHODID_GET_GATEWAY:
          serviceImpl.getGateway((dev.weft.orchestration.v1.GetGatewayRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.GetGatewayResponse>) responseObserver);
          break;
        case METHODID_LIST_GATEWAYS:
          serviceImpl.listGateways((dev.weft.orchestration.v1.ListGatewaysRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.ListGatewaysResponse>) responseObserver);
          break;
        case METHODID_UPDATE_GATEWAY:
          serviceImpl.updateGateway((dev.weft.orchestration.v1.UpdateGatewayRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.UpdateGatewayResponse>) responseObserver);
          break;
        case METHODID_SET_DEFAULT_GATEWAY:
          serviceImpl.setDefaultGateway((dev.weft.orchestration.v1.SetDefaultGatewayRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.SetDefaultGatewayResponse>) responseObserver);
          break;
        case METHODID_DELETE_GATEWAY:
          serviceImpl.deleteGateway((dev.weft.orchestration.v1.DeleteGatewayRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.orchestration.v1.DeleteGatewayResponse>) responseObserver);
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
          getCreateGatewayMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.CreateGatewayRequest,
              dev.weft.orchestration.v1.CreateGatewayResponse>(
                service, METHODID_CREATE_GATEWAY)))
        .addMethod(
          getGetGatewayMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.GetGatewayRequest,
              dev.weft.orchestration.v1.GetGatewayResponse>(
                service, METHODID_GET_GATEWAY)))
        .addMethod(
          getListGatewaysMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.ListGatewaysRequest,
              dev.weft.orchestration.v1.ListGatewaysResponse>(
                service, METHODID_LIST_GATEWAYS)))
        .addMethod(
          getUpdateGatewayMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.UpdateGatewayRequest,
              dev.weft.orchestration.v1.UpdateGatewayResponse>(
                service, METHODID_UPDATE_GATEWAY)))
        .addMethod(
          getSetDefaultGatewayMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.SetDefaultGatewayRequest,
              dev.weft.orchestration.v1.SetDefaultGatewayResponse>(
                service, METHODID_SET_DEFAULT_GATEWAY)))
        .addMethod(
          getDeleteGatewayMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.orchestration.v1.DeleteGatewayRequest,
              dev.weft.orchestration.v1.DeleteGatewayResponse>(
                service, METHODID_DELETE_GATEWAY)))
        .build();
  }

  private static abstract class GatewayServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    GatewayServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.orchestration.v1.GatewayServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("GatewayService");
    }
  }

  private static final class GatewayServiceFileDescriptorSupplier
      extends GatewayServiceBaseDescriptorSupplier {
    GatewayServiceFileDescriptorSupplier() {}
  }

  private static final class GatewayServiceMethodDescriptorSupplier
      extends GatewayServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    GatewayServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (GatewayServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new GatewayServiceFileDescriptorSupplier())
              .addMethod(getCreateGatewayMethod())
              .addMethod(getGetGatewayMethod())
              .addMethod(getListGatewaysMethod())
              .addMethod(getUpdateGatewayMethod())
              .addMethod(getSetDefaultGatewayMethod())
              .addMethod(getDeleteGatewayMethod())
              .build();
        }
      }
    }
    return result;
  }
}
