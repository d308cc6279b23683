package dev.weft.builder.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages demos: small applications that show what an agent can do.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class DemoServiceGrpc {

  private DemoServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.builder.v1.DemoService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateDemoRequest,
      dev.weft.builder.v1.CreateDemoResponse> getCreateDemoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateDemo",
      requestType = dev.weft.builder.v1.CreateDemoRequest.class,
      responseType = dev.weft.builder.v1.CreateDemoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateDemoRequest,
      dev.weft.builder.v1.CreateDemoResponse> getCreateDemoMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateDemoRequest, dev.weft.builder.v1.CreateDemoResponse> getCreateDemoMethod;
    if ((getCreateDemoMethod = DemoServiceGrpc.getCreateDemoMethod) == null) {
      synchronized (DemoServiceGrpc.class) {
        if ((getCreateDemoMethod = DemoServiceGrpc.getCreateDemoMethod) == null) {
          DemoServiceGrpc.getCreateDemoMethod = getCreateDemoMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.CreateDemoRequest, dev.weft.builder.v1.CreateDemoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateDemo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CreateDemoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CreateDemoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DemoServiceMethodDescriptorSupplier("CreateDemo"))
              .build();
        }
      }
    }
    return getCreateDemoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.GetDemoRequest,
      dev.weft.builder.v1.GetDemoResponse> getGetDemoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDemo",
      requestType = dev.weft.builder.v1.GetDemoRequest.class,
      responseType = dev.weft.builder.v1.GetDemoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.GetDemoRequest,
      dev.weft.builder.v1.GetDemoResponse> getGetDemoMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.GetDemoRequest, dev.weft.builder.v1.GetDemoResponse> getGetDemoMethod;
    if ((getGetDemoMethod = DemoServiceGrpc.getGetDemoMethod) == null) {
      synchronized (DemoServiceGrpc.class) {
        if ((getGetDemoMethod = DemoServiceGrpc.getGetDemoMethod) == null) {
          DemoServiceGrpc.getGetDemoMethod = getGetDemoMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.GetDemoRequest, dev.weft.builder.v1.GetDemoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDemo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetDemoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetDemoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DemoServiceMethodDescriptorSupplier("GetDemo"))
              .build();
        }
      }
    }
    return getGetDemoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListDemosRequest,
      dev.weft.builder.v1.ListDemosResponse> getListDemosMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDemos",
      requestType = dev.weft.builder.v1.ListDemosRequest.class,
      responseType = dev.weft.builder.v1.ListDemosResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListDemosRequest,
      dev.weft.builder.v1.ListDemosResponse> getListDemosMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListDemosRequest, dev.weft.builder.v1.ListDemosResponse> getListDemosMethod;
    if ((getListDemosMethod = DemoServiceGrpc.getListDemosMethod) == null) {
      synchronized (DemoServiceGrpc.class) {
        if ((getListDemosMethod = DemoServiceGrpc.getListDemosMethod) == null) {
          DemoServiceGrpc.getListDemosMethod = getListDemosMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListDemosRequest, dev.weft.builder.v1.ListDemosResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDemos"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListDemosRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListDemosResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DemoServiceMethodDescriptorSupplier("ListDemos"))
              .build();
        }
      }
    }
    return getListDemosMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.UpdateDemoRequest,
      dev.weft.builder.v1.UpdateDemoResponse> getUpdateDemoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateDemo",
      requestType = dev.weft.builder.v1.UpdateDemoRequest.class,
      responseType = dev.weft.builder.v1.UpdateDemoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.UpdateDemoRequest,
      dev.weft.builder.v1.UpdateDemoResponse> getUpdateDemoMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.UpdateDemoRequest, dev.weft.builder.v1.UpdateDemoResponse> getUpdateDemoMethod;
    if ((getUpdateDemoMethod = DemoServiceGrpc.getUpdateDemoMethod) == null) {
      synchronized (DemoServiceGrpc.class) {
        if ((getUpdateDemoMethod = DemoServiceGrpc.getUpdateDemoMethod) == null) {
          DemoServiceGrpc.getUpdateDemoMethod = getUpdateDemoMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.UpdateDemoRequest, dev.weft.builder.v1.UpdateDemoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateDemo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.UpdateDemoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.UpdateDemoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DemoServiceMethodDescriptorSupplier("UpdateDemo"))
              .build();
        }
      }
    }
    return getUpdateDemoMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteDemoRequest,
      dev.weft.builder.v1.DeleteDemoResponse> getDeleteDemoMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteDemo",
      requestType = dev.weft.builder.v1.DeleteDemoRequest.class,
      responseType = dev.weft.builder.v1.DeleteDemoResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteDemoRequest,
      dev.weft.builder.v1.DeleteDemoResponse> getDeleteDemoMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.DeleteDemoRequest, dev.weft.builder.v1.DeleteDemoResponse> getDeleteDemoMethod;
    if ((getDeleteDemoMethod = DemoServiceGrpc.getDeleteDemoMethod) == null) {
      synchronized (DemoServiceGrpc.class) {
        if ((getDeleteDemoMethod = DemoServiceGrpc.getDeleteDemoMethod) == null) {
          DemoServiceGrpc.getDeleteDemoMethod = getDeleteDemoMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.DeleteDemoRequest, dev.weft.builder.v1.DeleteDemoResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteDemo"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeleteDemoRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.DeleteDemoResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DemoServiceMethodDescriptorSupplier("DeleteDemo"))
              .build();
        }
      }
    }
    return getDeleteDemoMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static DemoServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DemoServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DemoServiceStub>() {
        @java.lang.Override
        public DemoServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DemoServiceStub(channel, callOptions);
        }
      };
    return DemoServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static DemoServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DemoServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DemoServiceBlockingV2Stub>() {
        @java.lang.Override
        public DemoServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DemoServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return DemoServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static DemoServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DemoServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DemoServiceBlockingStub>() {
        @java.lang.Override
        public DemoServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DemoServiceBlockingStub(channel, callOptions);
        }
      };
    return DemoServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static DemoServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DemoServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DemoServiceFutureStub>() {
        @java.lang.Override
        public DemoServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DemoServiceFutureStub(channel, callOptions);
        }
      };
    return DemoServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages demos: small applications that show what an agent can do.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a demo.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another demo of the organization has its `external_id`.
     * </pre>
     */
    default void createDemo(dev.weft.builder.v1.CreateDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateDemoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateDemoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one demo.
     * </pre>
     */
    default void getDemo(dev.weft.builder.v1.GetDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetDemoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDemoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the demos of the caller's organization.
     * </pre>
     */
    default void listDemos(dev.weft.builder.v1.ListDemosRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListDemosResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDemosMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a demo.
     * Errors: ABORTED with STALE_ETAG where the demo changed since it was read.
     * </pre>
     */
    default void updateDemo(dev.weft.builder.v1.UpdateDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.UpdateDemoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateDemoMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a demo.
     * </pre>
     */
    default void deleteDemo(dev.weft.builder.v1.DeleteDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteDemoResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteDemoMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service DemoService.
   * <pre>
   * Manages demos: small applications that show what an agent can do.
   * </pre>
   */
  public static abstract class DemoServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return DemoServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service DemoService.
   * <pre>
   * Manages demos: small applications that show what an agent can do.
   * </pre>
   */
  public static final class DemoServiceStub
      extends io.grpc.stub.AbstractAsyncStub<DemoServiceStub> {
    private DemoServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DemoServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DemoServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a demo.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another demo of the organization has its `external_id`.
     * </pre>
     */
    public void createDemo(dev.weft.builder.v1.CreateDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateDemoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateDemoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one demo.
     * </pre>
     */
    public void getDemo(dev.weft.builder.v1.GetDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetDemoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDemoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the demos of the caller's organization.
     * </pre>
     */
    public void listDemos(dev.weft.builder.v1.ListDemosRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListDemosResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDemosMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a demo.
     * Errors: ABORTED with STALE_ETAG where the demo changed since it was read.
     * </pre>
     */
    public void updateDemo(dev.weft.builder.v1.UpdateDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.UpdateDemoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateDemoMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a demo.
     * </pre>
     */
    public void deleteDemo(dev.weft.builder.v1.DeleteDemoRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteDemoResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteDemoMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service DemoService.
   * <pre>
   * Manages demos: small applications that show what an agent can do.
   * </pre>
   */
  public static final class DemoServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<DemoServiceBlockingV2Stub> {
    private DemoServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DemoServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DemoServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a demo.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another demo of the organization has its `external_id`.
     * </pre>
     */
    public dev.weft.builder.v1.CreateDemoResponse createDemo(dev.weft.builder.v1.CreateDemoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateDemoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one demo.
     * </pre>
     */
    public dev.weft.builder.v1.GetDemoResponse getDemo(dev.weft.builder.v1.GetDemoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDemoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the demos of the caller's organization.
     * </pre>
     */
    public dev.weft.builder.v1.ListDemosResponse listDemos(dev.weft.builder.v1.ListDemosRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDemosMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a demo.
     * Errors: ABORTED with STALE_ETAG where the demo changed since it was read.
     * </pre>
     */
    public dev.weft.builder.v1.UpdateDemoResponse updateDemo(dev.weft.builder.v1.UpdateDemoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateDemoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a demo.
     * </pre>
     */
    public dev.weft.builder.v1.DeleteDemoResponse deleteDemo(dev.weft.builder.v1.DeleteDemoRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteDemoMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service DemoService.
   * <pre>
   * Manages demos: small applications that show what an agent can do.
   * </pre>
   */
  public static final class DemoServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<DemoServiceBlockingStub> {
    private DemoServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DemoServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DemoServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a demo.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another demo of the organization has its `external_id`.
     * </pre>
     */
    public dev.weft.builder.v1.CreateDemoResponse createDemo(dev.weft.builder.v1.CreateDemoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateDemoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one demo.
     * </pre>
     */
    public dev.weft.builder.v1.GetDemoResponse getDemo(dev.weft.builder.v1.GetDemoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDemoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the demos of the caller's organization.
     * </pre>
     */
    public dev.weft.builder.v1.ListDemosResponse listDemos(dev.weft.builder.v1.ListDemosRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDemosMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a demo.
     * Errors: ABORTED with STALE_ETAG where the demo changed since it was read.
     * </pre>
     */
    public dev.weft.builder.v1.UpdateDemoResponse updateDemo(dev.weft.builder.v1.UpdateDemoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateDemoMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a demo.
     * </pre>
     */
    public dev.weft.builder.v1.DeleteDemoResponse deleteDemo(dev.weft.builder.v1.DeleteDemoRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteDemoMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service DemoService.
   * <pre>
   * Manages demos: small applications that show what an agent can do.
   * </pre>
   */
  public static final class DemoServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<DemoServiceFutureStub> {
    private DemoServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DemoServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DemoServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a demo.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another demo of the organization has its `external_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.CreateDemoResponse> createDemo(
        dev.weft.builder.v1.CreateDemoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateDemoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one demo.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.GetDemoResponse> getDemo(
        dev.weft.builder.v1.GetDemoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDemoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the demos of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListDemosResponse> listDemos(
        dev.weft.builder.v1.ListDemosRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDemosMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a demo.
     * Errors: ABORTED with STALE_ETAG where the demo changed since it was read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.UpdateDemoResponse> updateDemo(
        dev.weft.builder.v1.UpdateDemoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateDemoMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a demo.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.DeleteDemoResponse> deleteDemo(
        dev.weft.builder.v1.DeleteDemoRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteDemoMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_DEMO = 0;
  private static final int METHODID_GET_DEMO = 1;
  private static final int METHODID_LIST_DEMOS = 2;
  private static final int METHODID_UPDATE_DEMO = 3;
  private static final int METHODID_DELETE_DEMO = 4;

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
        case METHODID_CREATE_DEMO:
          serviceImpl.createDemo((dev.weft.builder.v1.CreateDemoRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateDemoResponse>) responseObserver);
          break;
        case METHODID_GET_DEMO:
          serviceImpl.getDemo((dev.weft.builder.v1.GetDemoRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetDemoResponse>) responseObserver);
          break;
        case METHODID_LIST_DEMOS:
          serviceImpl.listDemos((dev.weft.builder.v1.ListDemosRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListDemosResponse>) responseObserver);
          break;
        case METHODID_UPDATE_DEMO:
          serviceImpl.updateDemo((dev.weft.builder.v1.UpdateDemoRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.UpdateDemoResponse>) responseObserver);
          break;
        case METHODID_DELETE_DEMO:
          serviceImpl.deleteDemo((dev.weft.builder.v1.DeleteDemoRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.DeleteDemoResponse>) responseObserver);
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
          getCreateDemoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.CreateDemoRequest,
              dev.weft.builder.v1.CreateDemoResponse>(
                service, METHODID_CREATE_DEMO)))
        .addMethod(
          getGetDemoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.GetDemoRequest,
              dev.weft.builder.v1.GetDemoResponse>(
                service, METHODID_GET_DEMO)))
        .addMethod(
          getListDemosMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListDemosRequest,
              dev.weft.builder.v1.ListDemosResponse>(
                service, METHODID_LIST_DEMOS)))
        .addMethod(
          getUpdateDemoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.UpdateDemoRequest,
              dev.weft.builder.v1.UpdateDemoResponse>(
                service, METHODID_UPDATE_DEMO)))
        .addMethod(
          getDeleteDemoMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.DeleteDemoRequest,
              dev.weft.builder.v1.DeleteDemoResponse>(
                service, METHODID_DELETE_DEMO)))
        .build();
  }

  private static abstract class DemoServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    DemoServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.builder.v1.DemoServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("DemoService");
    }
  }

  private static final class DemoServiceFileDescriptorSupplier
      extends DemoServiceBaseDescriptorSupplier {
    DemoServiceFileDescriptorSupplier() {}
  }

  private static final class DemoServiceMethodDescriptorSupplier
      extends DemoServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    DemoServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (DemoServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new DemoServiceFileDescriptorSupplier())
              .addMethod(getCreateDemoMethod())
              .addMethod(getGetDemoMethod())
              .addMethod(getListDemosMethod())
              .addMethod(getUpdateDemoMethod())
              .addMethod(getDeleteDemoMethod())
              .build();
        }
      }
    }
    return result;
  }
}
