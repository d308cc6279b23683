package dev.weft.fleet.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the sandboxes in which agents run.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SandboxServiceGrpc {

  private SandboxServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.fleet.v1.SandboxService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateSandboxRequest,
      dev.weft.fleet.v1.CreateSandboxResponse> getCreateSandboxMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSandbox",
      requestType = dev.weft.fleet.v1.CreateSandboxRequest.class,
      responseType = dev.weft.fleet.v1.CreateSandboxResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateSandboxRequest,
      dev.weft.fleet.v1.CreateSandboxResponse> getCreateSandboxMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateSandboxRequest, dev.weft.fleet.v1.CreateSandboxResponse> getCreateSandboxMethod;
    if ((getCreateSandboxMethod = SandboxServiceGrpc.getCreateSandboxMethod) == null) {
      synchronized (SandboxServiceGrpc.class) {
        if ((getCreateSandboxMethod = SandboxServiceGrpc.getCreateSandboxMethod) == null) {
          SandboxServiceGrpc.getCreateSandboxMethod = getCreateSandboxMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.CreateSandboxRequest, dev.weft.fleet.v1.CreateSandboxResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSandbox"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateSandboxRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateSandboxResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SandboxServiceMethodDescriptorSupplier("CreateSandbox"))
              .build();
        }
      }
    }
    return getCreateSandboxMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetSandboxRequest,
      dev.weft.fleet.v1.GetSandboxResponse> getGetSandboxMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSandbox",
      requestType = dev.weft.fleet.v1.GetSandboxRequest.class,
      responseType = dev.weft.fleet.v1.GetSandboxResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetSandboxRequest,
      dev.weft.fleet.v1.GetSandboxResponse> getGetSandboxMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetSandboxRequest, dev.weft.fleet.v1.GetSandboxResponse> getGetSandboxMethod;
    if ((getGetSandboxMethod = SandboxServiceGrpc.getGetSandboxMethod) == null) {
      synchronized (SandboxServiceGrpc.class) {
        if ((getGetSandboxMethod = SandboxServiceGrpc.getGetSandboxMethod) == null) {
          SandboxServiceGrpc.getGetSandboxMethod = getGetSandboxMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.GetSandboxRequest, dev.weft.fleet.v1.GetSandboxResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSandbox"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetSandboxRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetSandboxResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SandboxServiceMethodDescriptorSupplier("GetSandbox"))
              .build();
        }
      }
    }
    return getGetSandboxMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListSandboxesRequest,
      dev.weft.fleet.v1.ListSandboxesResponse> getListSandboxesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSandboxes",
      requestType = dev.weft.fleet.v1.ListSandboxesRequest.class,
      responseType = dev.weft.fleet.v1.ListSandboxesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListSandboxesRequest,
      dev.weft.fleet.v1.ListSandboxesResponse> getListSandboxesMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListSandboxesRequest, dev.weft.fleet.v1.ListSandboxesResponse> getListSandboxesMethod;
    if ((getListSandboxesMethod = SandboxServiceGrpc.getListSandboxesMethod) == null) {
      synchronized (SandboxServiceGrpc.class) {
        if ((getListSandboxesMethod = SandboxServiceGrpc.getListSandboxesMethod) == null) {
          SandboxServiceGrpc.getListSandboxesMethod = getListSandboxesMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.ListSandboxesRequest, dev.weft.fleet.v1.ListSandboxesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSandboxes"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListSandboxesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListSandboxesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SandboxServiceMethodDescriptorSupplier("ListSandboxes"))
              .build();
        }
      }
    }
    return getListSandboxesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateSandboxRequest,
      dev.weft.fleet.v1.UpdateSandboxResponse> getUpdateSandboxMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSandbox",
      requestType = dev.weft.fleet.v1.UpdateSandboxRequest.class,
      responseType = dev.weft.fleet.v1.UpdateSandboxResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateSandboxRequest,
      dev.weft.fleet.v1.UpdateSandboxResponse> getUpdateSandboxMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateSandboxRequest, dev.weft.fleet.v1.UpdateSandboxResponse> getUpdateSandboxMethod;
    if ((getUpdateSandboxMethod = SandboxServiceGrpc.getUpdateSandboxMethod) == null) {
      synchronized (SandboxServiceGrpc.class) {
        if ((getUpdateSandboxMethod = SandboxServiceGrpc.getUpdateSandboxMethod) == null) {
          SandboxServiceGrpc.getUpdateSandboxMethod = getUpdateSandboxMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.UpdateSandboxRequest, dev.weft.fleet.v1.UpdateSandboxResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSandbox"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.UpdateSandboxRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.UpdateSandboxResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SandboxServiceMethodDescriptorSupplier("UpdateSandbox"))
              .build();
        }
      }
    }
    return getUpdateSandboxMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteSandboxRequest,
      dev.weft.fleet.v1.DeleteSandboxResponse> getDeleteSandboxMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSandbox",
      requestType = dev.weft.fleet.v1.DeleteSandboxRequest.class,
      responseType = dev.weft.fleet.v1.DeleteSandboxResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteSandboxRequest,
      dev.weft.fleet.v1.DeleteSandboxResponse> getDeleteSandboxMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteSandboxRequest, dev.weft.fleet.v1.DeleteSandboxResponse> getDeleteSandboxMethod;
    if ((getDeleteSandboxMethod = SandboxServiceGrpc.getDeleteSandboxMethod) == null) {
      synchronized (SandboxServiceGrpc.class) {
        if ((getDeleteSandboxMethod = SandboxServiceGrpc.getDeleteSandboxMethod) == null) {
          SandboxServiceGrpc.getDeleteSandboxMethod = getDeleteSandboxMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.DeleteSandboxRequest, dev.weft.fleet.v1.DeleteSandboxResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSandbox"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.DeleteSandboxRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.DeleteSandboxResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SandboxServiceMethodDescriptorSupplier("DeleteSandbox"))
              .build();
        }
      }
    }
    return getDeleteSandboxMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SandboxServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SandboxServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SandboxServiceStub>() {
        @java.lang.Override
        public SandboxServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SandboxServiceStub(channel, callOptions);
        }
      };
    return SandboxServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SandboxServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SandboxServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SandboxServiceBlockingV2Stub>() {
        @java.lang.Override
        public SandboxServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SandboxServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SandboxServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SandboxServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SandboxServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SandboxServiceBlockingStub>() {
        @java.lang.Override
        public SandboxServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SandboxServiceBlockingStub(channel, callOptions);
        }
      };
    return SandboxServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SandboxServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SandboxServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SandboxServiceFutureStub>() {
        @java.lang.Override
        public SandboxServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SandboxServiceFutureStub(channel, callOptions);
        }
      };
    return SandboxServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the sandboxes in which agents run.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a sandbox.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sandbox.agent_id` names no agent.
     * </pre>
     */
    default void createSandbox(dev.weft.fleet.v1.CreateSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateSandboxResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSandboxMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one sandbox.
     * </pre>
     */
    default void getSandbox(dev.weft.fleet.v1.GetSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetSandboxResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSandboxMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the sandboxes of the caller's organization.
     * </pre>
     */
    default void listSandboxes(dev.weft.fleet.v1.ListSandboxesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListSandboxesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSandboxesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a sandbox.
     * Errors: ABORTED with STALE_ETAG where the sandbox changed since it was read.
     * </pre>
     */
    default void updateSandbox(dev.weft.fleet.v1.UpdateSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateSandboxResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSandboxMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a sandbox. Domains that pointed to it point nowhere afterwards.
     * </pre>
     */
    default void deleteSandbox(dev.weft.fleet.v1.DeleteSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteSandboxResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSandboxMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SandboxService.
   * <pre>
   * Manages the sandboxes in which agents run.
   * </pre>
   */
  public static abstract class SandboxServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SandboxServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SandboxService.
   * <pre>
   * Manages the sandboxes in which agents run.
   * </pre>
   */
  public static final class SandboxServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SandboxServiceStub> {
    private SandboxServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SandboxServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SandboxServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a sandbox.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sandbox.agent_id` names no agent.
     * </pre>
     */
    public void createSandbox(dev.weft.fleet.v1.CreateSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateSandboxResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSandboxMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one sandbox.
     * </pre>
     */
    public void getSandbox(dev.weft.fleet.v1.GetSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetSandboxResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSandboxMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the sandboxes of the caller's organization.
     * </pre>
     */
    public void listSandboxes(dev.weft.fleet.v1.ListSandboxesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListSandboxesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSandboxesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a sandbox.
     * Errors: ABORTED with STALE_ETAG where the sandbox changed since it was read.
     * </pre>
     */
    public void updateSandbox(dev.weft.fleet.v1.UpdateSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateSandboxResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSandboxMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a sandbox. Domains that pointed to it point nowhere afterwards.
     * </pre>
     */
    public void deleteSandbox(dev.weft.fleet.v1.DeleteSandboxRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteSandboxResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSandboxMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SandboxService.
   * <pre>
   * Manages the sandboxes in which agents run.
   * </pre>
   */
  public static final class SandboxServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SandboxServiceBlockingV2Stub> {
    private SandboxServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SandboxServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SandboxServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a sandbox.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sandbox.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateSandboxResponse createSandbox(dev.weft.fleet.v1.CreateSandboxRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSandboxMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one sandbox.
     * </pre>
     */
    public dev.weft.fleet.v1.GetSandboxResponse getSandbox(dev.weft.fleet.v1.GetSandboxRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSandboxMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sandboxes of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListSandboxesResponse listSandboxes(dev.weft.fleet.v1.ListSandboxesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSandboxesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a sandbox.
     * Errors: ABORTED with STALE_ETAG where the sandbox changed since it was read.
     * </pre>
     */
    public dev.weft.fleet.v1.UpdateSandboxResponse updateSandbox(dev.weft.fleet.v1.UpdateSandboxRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSandboxMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a sandbox. Domains that pointed to it point nowhere afterwards.
     * </pre>
     */
    public dev.weft.fleet.v1.DeleteSandboxResponse deleteSandbox(dev.weft.fleet.v1.DeleteSandboxRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSandboxMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SandboxService.
   * <pre>
   * Manages the sandboxes in which agents run.
   * </pre>
   */
  public static final class SandboxServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SandboxServiceBlockingStub> {
    private SandboxServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SandboxServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SandboxServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a sandbox.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sandbox.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateSandboxResponse createSandbox(dev.weft.fleet.v1.CreateSandboxRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSandboxMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one sandbox.
     * </pre>
     */
    public dev.weft.fleet.v1.GetSandboxResponse getSandbox(dev.weft.fleet.v1.GetSandboxRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSandboxMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sandboxes of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListSandboxesResponse listSandboxes(dev.weft.fleet.v1.ListSandboxesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSandboxesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a sandbox.
     * Errors: ABORTED with STALE_ETAG where the sandbox changed since it was read.
     * </pre>
     */
    public dev.weft.fleet.v1.UpdateSandboxResponse updateSandbox(dev.weft.fleet.v1.UpdateSandboxRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSandboxMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a sandbox. Domains that pointed to it point nowhere afterwards.
     * </pre>
     */
    public dev.weft.fleet.v1.DeleteSandboxResponse deleteSandbox(dev.weft.fleet.v1.DeleteSandboxRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSandboxMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SandboxService.
   * <pre>
   * Manages the sandboxes in which agents run.
   * </pre>
   */
  public static final class SandboxServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SandboxServiceFutureStub> {
    private SandboxServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SandboxServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SandboxServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a sandbox.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `sandbox.agent_id` names no agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.CreateSandboxResponse> createSandbox(
        dev.weft.fleet.v1.CreateSandboxRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSandboxMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one sandbox.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.GetSandboxResponse> getSandbox(
        dev.weft.fleet.v1.GetSandboxRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSandboxMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the sandboxes of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.ListSandboxesResponse> listSandboxes(
        dev.weft.fleet.v1.ListSandboxesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSandboxesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a sandbox.
     * Errors: ABORTED with STALE_ETAG where the sandbox changed since it was read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.UpdateSandboxResponse> updateSandbox(
        dev.weft.fleet.v1.UpdateSandboxRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSandboxMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a sandbox. Domains that pointed to it point nowhere afterwards.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.DeleteSandboxResponse> deleteSandbox(
        dev.weft.fleet.v1.DeleteSandboxRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSandboxMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_SANDBOX = 0;
  private static final int METHODID_GET_SANDBOX = 1;
  private static final int METHODID_LIST_SANDBOXES = 2;
  private static final int METHODID_UPDATE_SANDBOX = 3;
  private static final int METHODID_DELETE_SANDBOX = 4;

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
        case METHODID_CREATE_SANDBOX:
          serviceImpl.createSandbox((dev.weft.fleet.v1.CreateSandboxRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateSandboxResponse>) responseObserver);
          break;
        case METHODID_GET_SANDBOX:
          serviceImpl.getSandbox((dev.weft.fleet.v1.GetSandboxRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetSandboxResponse>) responseObserver);
          break;
        case METHODID_LIST_SANDBOXES:
          serviceImpl.listSandboxes((dev.weft.fleet.v1.ListSandboxesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListSandboxesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SANDBOX:
          serviceImpl.updateSandbox((dev.weft.fleet.v1.UpdateSandboxRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateSandboxResponse>) responseObserver);
          break;
        case METHODID_DELETE_SANDBOX:
          serviceImpl.deleteSandbox((dev.weft.fleet.v1.DeleteSandboxRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteSandboxResponse>) responseObserver);
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
          getCreateSandboxMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.CreateSandboxRequest,
              dev.weft.fleet.v1.CreateSandboxResponse>(
                service, METHODID_CREATE_SANDBOX)))
        .addMethod(
          getGetSandboxMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.GetSandboxRequest,
              dev.weft.fleet.v1.GetSandboxResponse>(
                service, METHODID_GET_SANDBOX)))
        .addMethod(
          getListSandboxesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.ListSandboxesRequest,
              dev.weft.fleet.v1.ListSandboxesResponse>(
                service, METHODID_LIST_SANDBOXES)))
        .addMethod(
          getUpdateSandboxMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.UpdateSandboxRequest,
              dev.weft.fleet.v1.UpdateSandboxResponse>(
                service, METHODID_UPDATE_SANDBOX)))
        .addMethod(
          getDeleteSandboxMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.DeleteSandboxRequest,
              dev.weft.fleet.v1.DeleteSandboxResponse>(
                service, METHODID_DELETE_SANDBOX)))
        .build();
  }

  private static abstract class SandboxServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SandboxServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.fleet.v1.SandboxServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SandboxService");
    }
  }

  private static final class SandboxServiceFileDescriptorSupplier
      extends SandboxServiceBaseDescriptorSupplier {
    SandboxServiceFileDescriptorSupplier() {}
  }

  private static final class SandboxServiceMethodDescriptorSupplier
      extends SandboxServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SandboxServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SandboxServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SandboxServiceFileDescriptorSupplier())
              .addMethod(getCreateSandboxMethod())
              .addMethod(getGetSandboxMethod())
              .addMethod(getListSandboxesMethod())
              .addMethod(getUpdateSandboxMethod())
              .addMethod(getDeleteSandboxMethod())
              .build();
        }
      }
    }
    return result;
  }
}
