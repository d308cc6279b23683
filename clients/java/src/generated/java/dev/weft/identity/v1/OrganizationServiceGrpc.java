package dev.weft.identity.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages organizations, the tenants of Weft. Nothing of one organization is visible to another.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class OrganizationServiceGrpc {

  private OrganizationServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.identity.v1.OrganizationService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateOrganizationRequest,
      dev.weft.identity.v1.CreateOrganizationResponse> getCreateOrganizationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateOrganization",
      requestType = dev.weft.identity.v1.CreateOrganizationRequest.class,
      responseType = dev.weft.identity.v1.CreateOrganizationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateOrganizationRequest,
      dev.weft.identity.v1.CreateOrganizationResponse> getCreateOrganizationMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateOrganizationRequest, dev.weft.identity.v1.CreateOrganizationResponse> getCreateOrganizationMethod;
    if ((getCreateOrganizationMethod = OrganizationServiceGrpc.getCreateOrganizationMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getCreateOrganizationMethod = OrganizationServiceGrpc.getCreateOrganizationMethod) == null) {
          OrganizationServiceGrpc.getCreateOrganizationMethod = getCreateOrganizationMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.CreateOrganizationRequest, dev.weft.identity.v1.CreateOrganizationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateOrganization"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.CreateOrganizationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.CreateOrganizationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("CreateOrganization"))
              .build();
        }
      }
    }
    return getCreateOrganizationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.GetOrganizationRequest,
      dev.weft.identity.v1.GetOrganizationResponse> getGetOrganizationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOrganization",
      requestType = dev.weft.identity.v1.GetOrganizationRequest.class,
      responseType = dev.weft.identity.v1.GetOrganizationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.GetOrganizationRequest,
      dev.weft.identity.v1.GetOrganizationResponse> getGetOrganizationMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.GetOrganizationRequest, dev.weft.identity.v1.GetOrganizationResponse> getGetOrganizationMethod;
    if ((getGetOrganizationMethod = OrganizationServiceGrpc.getGetOrganizationMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getGetOrganizationMethod = OrganizationServiceGrpc.getGetOrganizationMethod) == null) {
          OrganizationServiceGrpc.getGetOrganizationMethod = getGetOrganizationMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.GetOrganizationRequest, dev.weft.identity.v1.GetOrganizationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOrganization"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.GetOrganizationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.GetOrganizationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("GetOrganization"))
              .build();
        }
      }
    }
    return getGetOrganizationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.ListOrganizationsRequest,
      dev.weft.identity.v1.ListOrganizationsResponse> getListOrganizationsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListOrganizations",
      requestType = dev.weft.identity.v1.ListOrganizationsRequest.class,
      responseType = dev.weft.identity.v1.ListOrganizationsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.ListOrganizationsRequest,
      dev.weft.identity.v1.ListOrganizationsResponse> getListOrganizationsMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.ListOrganizationsRequest, dev.weft.identity.v1.ListOrganizationsResponse> getListOrganizationsMethod;
    if ((getListOrganizationsMethod = OrganizationServiceGrpc.getListOrganizationsMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getListOrganizationsMethod = OrganizationServiceGrpc.getListOrganizationsMethod) == null) {
          OrganizationServiceGrpc.getListOrganizationsMethod = getListOrganizationsMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.ListOrganizationsRequest, dev.weft.identity.v1.ListOrganizationsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListOrganizations"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.ListOrganizationsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.ListOrganizationsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("ListOrganizations"))
              .build();
        }
      }
    }
    return getListOrganizationsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateOrganizationRequest,
      dev.weft.identity.v1.UpdateOrganizationResponse> getUpdateOrganizationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateOrganization",
      requestType = dev.weft.identity.v1.UpdateOrganizationRequest.class,
      responseType = dev.weft.identity.v1.UpdateOrganizationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateOrganizationRequest,
      dev.weft.identity.v1.UpdateOrganizationResponse> getUpdateOrganizationMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateOrganizationRequest, dev.weft.identity.v1.UpdateOrganizationResponse> getUpdateOrganizationMethod;
    if ((getUpdateOrganizationMethod = OrganizationServiceGrpc.getUpdateOrganizationMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getUpdateOrganizationMethod = OrganizationServiceGrpc.getUpdateOrganizationMethod) == null) {
          OrganizationServiceGrpc.getUpdateOrganizationMethod = getUpdateOrganizationMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.UpdateOrganizationRequest, dev.weft.identity.v1.UpdateOrganizationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateOrganization"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.UpdateOrganizationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.UpdateOrganizationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("UpdateOrganization"))
              .build();
        }
      }
    }
    return getUpdateOrganizationMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteOrganizationRequest,
      dev.weft.identity.v1.DeleteOrganizationResponse> getDeleteOrganizationMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteOrganization",
      requestType = dev.weft.identity.v1.DeleteOrganizationRequest.class,
      responseType = dev.weft.identity.v1.DeleteOrganizationResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteOrganizationRequest,
      dev.weft.identity.v1.DeleteOrganizationResponse> getDeleteOrganizationMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteOrganizationRequest, dev.weft.identity.v1.DeleteOrganizationResponse> getDeleteOrganizationMethod;
    if ((getDeleteOrganizationMethod = OrganizationServiceGrpc.getDeleteOrganizationMethod) == null) {
      synchronized (OrganizationServiceGrpc.class) {
        if ((getDeleteOrganizationMethod = OrganizationServiceGrpc.getDeleteOrganizationMethod) == null) {
          OrganizationServiceGrpc.getDeleteOrganizationMethod = getDeleteOrganizationMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.DeleteOrganizationRequest, dev.weft.identity.v1.DeleteOrganizationResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteOrganization"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.DeleteOrganizationRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.DeleteOrganizationResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrganizationServiceMethodDescriptorSupplier("DeleteOrganization"))
              .build();
        }
      }
    }
    return getDeleteOrganizationMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static OrganizationServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceStub>() {
        @java.lang.Override
        public OrganizationServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceStub(channel, callOptions);
        }
      };
    return OrganizationServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static OrganizationServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingV2Stub>() {
        @java.lang.Override
        public OrganizationServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return OrganizationServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static OrganizationServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceBlockingStub>() {
        @java.lang.Override
        public OrganizationServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceBlockingStub(channel, callOptions);
        }
      };
    return OrganizationServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static OrganizationServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrganizationServiceFutureStub>() {
        @java.lang.Override
        public OrganizationServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrganizationServiceFutureStub(channel, callOptions);
        }
      };
    return OrganizationServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages organizations, the tenants of Weft. Nothing of one organization is visible to another.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates an organization, and its first API key, whose secret is shown this once.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another organization bears the name.
     * </pre>
     */
    default void createOrganization(dev.weft.identity.v1.CreateOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateOrganizationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateOrganizationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one organization: the caller's own, or any for a caller with `system.read`.
     * </pre>
     */
    default void getOrganization(dev.weft.identity.v1.GetOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetOrganizationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOrganizationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the organizations that the caller sees: its own, or all for a caller with `system.read`.
     * </pre>
     */
    default void listOrganizations(dev.weft.identity.v1.ListOrganizationsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListOrganizationsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListOrganizationsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes an organization: the caller's own, or any for a caller with `system.write`.
     * Errors: ABORTED with STALE_ETAG where the organization changed since it was read.
     * </pre>
     */
    default void updateOrganization(dev.weft.identity.v1.UpdateOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateOrganizationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateOrganizationMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes an organization with all that belongs to it, its graph included.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it has a running job.
     * </pre>
     */
    default void deleteOrganization(dev.weft.identity.v1.DeleteOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteOrganizationResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteOrganizationMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service OrganizationService.
   * <pre>
   * Manages organizations, the tenants of Weft. Nothing of one organization is visible to another.
   * </pre>
   */
  public static abstract class OrganizationServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return OrganizationServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service OrganizationService.
   * <pre>
   * Manages organizations, the tenants of Weft. Nothing of one organization is visible to another.
   * </pre>
   */
  public static final class OrganizationServiceStub
      extends io.grpc.stub.AbstractAsyncStub<OrganizationServiceStub> {
    private OrganizationServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an organization, and its first API key, whose secret is shown this once.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another organization bears the name.
     * </pre>
     */
    public void createOrganization(dev.weft.identity.v1.CreateOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateOrganizationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateOrganizationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one organization: the caller's own, or any for a caller with `system.read`.
     * </pre>
     */
    public void getOrganization(dev.weft.identity.v1.GetOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetOrganizationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOrganizationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the organizations that the caller sees: its own, or all for a caller with `system.read`.
     * </pre>
     */
    public void listOrganizations(dev.weft.identity.v1.ListOrganizationsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListOrganizationsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListOrganizationsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes an organization: the caller's own, or any for a caller with `system.write`.
     * Errors: ABORTED with STALE_ETAG where the organization changed since it was read.
     * </pre>
     */
    public void updateOrganization(dev.weft.identity.v1.UpdateOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateOrganizationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateOrganizationMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes an organization with all that belongs to it, its graph included.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it has a running job.
     * </pre>
     */
    public void deleteOrganization(dev.weft.identity.v1.DeleteOrganizationRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteOrganizationResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteOrganizationMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service OrganizationService.
   * <pre>
   * Manages organizations, the tenants of Weft. Nothing of one organization is visible to another.
   * </pre>
   */
  public static final class OrganizationServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<OrganizationServiceBlockingV2Stub> {
    private OrganizationServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an organization, and its first API key, whose secret is shown this once.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another organization bears the name.
     * </pre>
     */
    public dev.weft.identity.v1.CreateOrganizationResponse createOrganization(dev.weft.identity.v1.CreateOrganizationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateOrganizationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one organization: the caller's own, or any for a caller with `system.read`.
     * </pre>
     */
    public dev.weft.identity.v1.GetOrganizationResponse getOrganization(dev.weft.identity.v1.GetOrganizationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOrganizationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the organizations that the caller sees: its own, or all for a caller with `system.read`.
     * </pre>
     */
    public dev.weft.identity.v1.ListOrganizationsResponse listOrganizations(dev.weft.identity.v1.ListOrganizationsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListOrganizationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an organization: the caller's own, or any for a caller with `system.write`.
     * Errors: ABORTED with STALE_ETAG where the organization changed since it was read.
     * </pre>
     */
    public dev.weft.identity.v1.UpdateOrganizationResponse updateOrganization(dev.weft.identity.v1.UpdateOrganizationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateOrganizationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an organization with all that belongs to it, its graph included.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it has a running job.
     * </pre>
     */
    public dev.weft.identity.v1.DeleteOrganizationResponse deleteOrganization(dev.weft.identity.v1.DeleteOrganizationRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteOrganizationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service OrganizationService.
   * <pre>
   * Manages organizations, the tenants of Weft. Nothing of one organization is visible to another.
   * </pre>
   */
  public static final class OrganizationServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<OrganizationServiceBlockingStub> {
    private OrganizationServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an organization, and its first API key, whose secret is shown this once.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another organization bears the name.
     * </pre>
     */
    public dev.weft.identity.v1.CreateOrganizationResponse createOrganization(dev.weft.identity.v1.CreateOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateOrganizationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one organization: the caller's own, or any for a caller with `system.read`.
     * </pre>
     */
    public dev.weft.identity.v1.GetOrganizationResponse getOrganization(dev.weft.identity.v1.GetOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOrganizationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the organizations that the caller sees: its own, or all for a caller with `system.read`.
     * </pre>
     */
    public dev.weft.identity.v1.ListOrganizationsResponse listOrganizations(dev.weft.identity.v1.ListOrganizationsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListOrganizationsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes an organization: the caller's own, or any for a caller with `system.write`.
     * Errors: ABORTED with STALE_ETAG where the organization changed since it was read.
     * </pre>
     */
    public dev.weft.identity.v1.UpdateOrganizationResponse updateOrganization(dev.weft.identity.v1.UpdateOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateOrganizationMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes an organization with all that belongs to it, its graph included.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it has a running job.
     * </pre>
     */
    public dev.weft.identity.v1.DeleteOrganizationResponse deleteOrganization(dev.weft.identity.v1.DeleteOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteOrganizationMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service OrganizationService.
   * <pre>
   * Manages organizations, the tenants of Weft. Nothing of one organization is visible to another.
   * </pre>
   */
  public static final class OrganizationServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<OrganizationServiceFutureStub> {
    private OrganizationServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrganizationServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrganizationServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates an organization, and its first API key, whose secret is shown this once.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another organization bears the name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.CreateOrganizationResponse> createOrganization(
        dev.weft.identity.v1.CreateOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateOrganizationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one organization: the caller's own, or any for a caller with `system.read`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.GetOrganizationResponse> getOrganization(
        dev.weft.identity.v1.GetOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOrganizationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the organizations that the caller sees: its own, or all for a caller with `system.read`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.ListOrganizationsResponse> listOrganizations(
        dev.weft.identity.v1.ListOrganizationsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListOrganizationsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes an organization: the caller's own, or any for a caller with `system.write`.
     * Errors: ABORTED with STALE_ETAG where the organization changed since it was read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.UpdateOrganizationResponse> updateOrganization(
        dev.weft.identity.v1.UpdateOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateOrganizationMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes an organization with all that belongs to it, its graph included.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while it has a running job.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.DeleteOrganizationResponse> deleteOrganization(
        dev.weft.identity.v1.DeleteOrganizationRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteOrganizationMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_ORGANIZATION = 0;
  private static final int METHODID_GET_ORGANIZATION = 1;
  private static final int METHODID_LIST_ORGANIZATIONS = 2;
  private static final int METHODID_UPDATE_ORGANIZATION = 3;
  private static final int METHODID_DELETE_ORGANIZATION = 4;

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
        case METHODID_CREATE_ORGANIZATION:
          serviceImpl.createOrganization((dev.weft.identity.v1.CreateOrganizationRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateOrganizationResponse>) responseObserver);
          break;
        case METHODID_GET_ORGANIZATION:
          serviceImpl.getOrganization((dev.weft.identity.v1.GetOrganizationRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetOrganizationResponse>) responseObserver);
          break;
        case METHODID_LIST_ORGANIZATIONS:
          serviceImpl.listOrganizations((dev.weft.identity.v1.ListOrganizationsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListOrganizationsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ORGANIZATION:
          serviceImpl.updateOrganization((dev.weft.identity.v1.UpdateOrganizationRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateOrganizationResponse>) responseObserver);
          break;
        case METHODID_DELETE_ORGANIZATION:
          serviceImpl.deleteOrganization((dev.weft.identity.v1.DeleteOrganizationRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteOrganizationResponse>) responseObserver);
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
          getCreateOrganizationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.CreateOrganizationRequest,
              dev.weft.identity.v1.CreateOrganizationResponse>(
                service, METHODID_CREATE_ORGANIZATION)))
        .addMethod(
          getGetOrganizationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.GetOrganizationRequest,
              dev.weft.identity.v1.GetOrganizationResponse>(
                service, METHODID_GET_ORGANIZATION)))
        .addMethod(
          getListOrganizationsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.ListOrganizationsRequest,
              dev.weft.identity.v1.ListOrganizationsResponse>(
                service, METHODID_LIST_ORGANIZATIONS)))
        .addMethod(
          getUpdateOrganizationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.UpdateOrganizationRequest,
              dev.weft.identity.v1.UpdateOrganizationResponse>(
                service, METHODID_UPDATE_ORGANIZATION)))
        .addMethod(
          getDeleteOrganizationMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.DeleteOrganizationRequest,
              dev.weft.identity.v1.DeleteOrganizationResponse>(
                service, METHODID_DELETE_ORGANIZATION)))
        .build();
  }

  private static abstract class OrganizationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    OrganizationServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.identity.v1.OrganizationServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("OrganizationService");
    }
  }

  private static final class OrganizationServiceFileDescriptorSupplier
      extends OrganizationServiceBaseDescriptorSupplier {
    OrganizationServiceFileDescriptorSupplier() {}
  }

  private static final class OrganizationServiceMethodDescriptorSupplier
      extends OrganizationServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    OrganizationServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (OrganizationServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new OrganizationServiceFileDescriptorSupplier())
              .addMethod(getCreateOrganizationMethod())
              .addMethod(getGetOrganizationMethod())
              .addMethod(getListOrganizationsMethod())
              .addMethod(getUpdateOrganizationMethod())
              .addMethod(getDeleteOrganizationMethod())
              .build();
        }
      }
    }
    return result;
  }
}
