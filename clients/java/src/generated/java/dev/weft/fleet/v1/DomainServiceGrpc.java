package dev.weft.fleet.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the domains of agents and their DNS records.
 * Weft keeps what is known of a domain; registering it, renewing it and publishing its records is for whoever calls.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class DomainServiceGrpc {

  private DomainServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.fleet.v1.DomainService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateDomainRequest,
      dev.weft.fleet.v1.CreateDomainResponse> getCreateDomainMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateDomain",
      requestType = dev.weft.fleet.v1.CreateDomainRequest.class,
      responseType = dev.weft.fleet.v1.CreateDomainResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateDomainRequest,
      dev.weft.fleet.v1.CreateDomainResponse> getCreateDomainMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateDomainRequest, dev.weft.fleet.v1.CreateDomainResponse> getCreateDomainMethod;
    if ((getCreateDomainMethod = DomainServiceGrpc.getCreateDomainMethod) == null) {
      synchronized (DomainServiceGrpc.class) {
        if ((getCreateDomainMethod = DomainServiceGrpc.getCreateDomainMethod) == null) {
          DomainServiceGrpc.getCreateDomainMethod = getCreateDomainMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.CreateDomainRequest, dev.weft.fleet.v1.CreateDomainResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateDomain"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateDomainRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateDomainResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DomainServiceMethodDescriptorSupplier("CreateDomain"))
              .build();
        }
      }
    }
    return getCreateDomainMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetDomainRequest,
      dev.weft.fleet.v1.GetDomainResponse> getGetDomainMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetDomain",
      requestType = dev.weft.fleet.v1.GetDomainRequest.class,
      responseType = dev.weft.fleet.v1.GetDomainResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetDomainRequest,
      dev.weft.fleet.v1.GetDomainResponse> getGetDomainMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetDomainRequest, dev.weft.fleet.v1.GetDomainResponse> getGetDomainMethod;
    if ((getGetDomainMethod = DomainServiceGrpc.getGetDomainMethod) == null) {
      synchronized (DomainServiceGrpc.class) {
        if ((getGetDomainMethod = DomainServiceGrpc.getGetDomainMethod) == null) {
          DomainServiceGrpc.getGetDomainMethod = getGetDomainMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.GetDomainRequest, dev.weft.fleet.v1.GetDomainResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetDomain"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetDomainRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetDomainResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DomainServiceMethodDescriptorSupplier("GetDomain"))
              .build();
        }
      }
    }
    return getGetDomainMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListDomainsRequest,
      dev.weft.fleet.v1.ListDomainsResponse> getListDomainsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListDomains",
      requestType = dev.weft.fleet.v1.ListDomainsRequest.class,
      responseType = dev.weft.fleet.v1.ListDomainsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListDomainsRequest,
      dev.weft.fleet.v1.ListDomainsResponse> getListDomainsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListDomainsRequest, dev.weft.fleet.v1.ListDomainsResponse> getListDomainsMethod;
    if ((getListDomainsMethod = DomainServiceGrpc.getListDomainsMethod) == null) {
      synchronized (DomainServiceGrpc.class) {
        if ((getListDomainsMethod = DomainServiceGrpc.getListDomainsMethod) == null) {
          DomainServiceGrpc.getListDomainsMethod = getListDomainsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.ListDomainsRequest, dev.weft.fleet.v1.ListDomainsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListDomains"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListDomainsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListDomainsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DomainServiceMethodDescriptorSupplier("ListDomains"))
              .build();
        }
      }
    }
    return getListDomainsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateDomainRequest,
      dev.weft.fleet.v1.UpdateDomainResponse> getUpdateDomainMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateDomain",
      requestType = dev.weft.fleet.v1.UpdateDomainRequest.class,
      responseType = dev.weft.fleet.v1.UpdateDomainResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateDomainRequest,
      dev.weft.fleet.v1.UpdateDomainResponse> getUpdateDomainMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.UpdateDomainRequest, dev.weft.fleet.v1.UpdateDomainResponse> getUpdateDomainMethod;
    if ((getUpdateDomainMethod = DomainServiceGrpc.getUpdateDomainMethod) == null) {
      synchronized (DomainServiceGrpc.class) {
        if ((getUpdateDomainMethod = DomainServiceGrpc.getUpdateDomainMethod) == null) {
          DomainServiceGrpc.getUpdateDomainMethod = getUpdateDomainMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.UpdateDomainRequest, dev.weft.fleet.v1.UpdateDomainResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateDomain"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.UpdateDomainRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.UpdateDomainResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DomainServiceMethodDescriptorSupplier("UpdateDomain"))
              .build();
        }
      }
    }
    return getUpdateDomainMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteDomainRequest,
      dev.weft.fleet.v1.DeleteDomainResponse> getDeleteDomainMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteDomain",
      requestType = dev.weft.fleet.v1.DeleteDomainRequest.class,
      responseType = dev.weft.fleet.v1.DeleteDomainResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteDomainRequest,
      dev.weft.fleet.v1.DeleteDomainResponse> getDeleteDomainMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.DeleteDomainRequest, dev.weft.fleet.v1.DeleteDomainResponse> getDeleteDomainMethod;
    if ((getDeleteDomainMethod = DomainServiceGrpc.getDeleteDomainMethod) == null) {
      synchronized (DomainServiceGrpc.class) {
        if ((getDeleteDomainMethod = DomainServiceGrpc.getDeleteDomainMethod) == null) {
          DomainServiceGrpc.getDeleteDomainMethod = getDeleteDomainMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.DeleteDomainRequest, dev.weft.fleet.v1.DeleteDomainResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteDomain"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.DeleteDomainRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.DeleteDomainResponse.getDefaultInstance()))
              .setSchemaDescriptor(new DomainServiceMethodDescriptorSupplier("DeleteDomain"))
              .build();
        }
      }
    }
    return getDeleteDomainMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static DomainServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DomainServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DomainServiceStub>() {
        @java.lang.Override
        public DomainServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DomainServiceStub(channel, callOptions);
        }
      };
    return DomainServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static DomainServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DomainServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DomainServiceBlockingV2Stub>() {
        @java.lang.Override
        public DomainServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DomainServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return DomainServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static DomainServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DomainServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DomainServiceBlockingStub>() {
        @java.lang.Override
        public DomainServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DomainServiceBlockingStub(channel, callOptions);
        }
      };
    return DomainServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static DomainServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<DomainServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<DomainServiceFutureStub>() {
        @java.lang.Override
        public DomainServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new DomainServiceFutureStub(channel, callOptions);
        }
      };
    return DomainServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the domains of agents and their DNS records.
   * Weft keeps what is known of a domain; registering it, renewing it and publishing its records is for whoever calls.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a domain.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the organization has a domain of this name; INVALID_ARGUMENT with
     * INVALID_FIELD where a DNS record is not what its type asks for (`domain.dns_records[2].value`), or `domain.sandbox_id` or
     * `domain.agent_id` names nothing.
     * </pre>
     */
    default void createDomain(dev.weft.fleet.v1.CreateDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateDomainResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateDomainMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one domain.
     * </pre>
     */
    default void getDomain(dev.weft.fleet.v1.GetDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetDomainResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetDomainMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the domains of the caller's organization.
     * </pre>
     */
    default void listDomains(dev.weft.fleet.v1.ListDomainsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListDomainsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListDomainsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a domain. Its DNS records change as a whole.
     * Errors: ABORTED with STALE_ETAG where the domain changed since it was read; INVALID_ARGUMENT as for CreateDomain.
     * </pre>
     */
    default void updateDomain(dev.weft.fleet.v1.UpdateDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateDomainResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateDomainMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a domain.
     * </pre>
     */
    default void deleteDomain(dev.weft.fleet.v1.DeleteDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteDomainResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteDomainMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service DomainService.
   * <pre>
   * Manages the domains of agents and their DNS records.
   * Weft keeps what is known of a domain; registering it, renewing it and publishing its records is for whoever calls.
   * </pre>
   */
  public static abstract class DomainServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return DomainServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service DomainService.
   * <pre>
   * Manages the domains of agents and their DNS records.
   * Weft keeps what is known of a domain; registering it, renewing it and publishing its records is for whoever calls.
   * </pre>
   */
  public static final class DomainServiceStub
      extends io.grpc.stub.AbstractAsyncStub<DomainServiceStub> {
    private DomainServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DomainServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DomainServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a domain.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the organization has a domain of this name; INVALID_ARGUMENT with
     * INVALID_FIELD where a DNS record is not what its type asks for (`domain.dns_records[2].value`), or `domain.sandbox_id` or
     * `domain.agent_id` names nothing.
     * </pre>
     */
    public void createDomain(dev.weft.fleet.v1.CreateDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateDomainResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateDomainMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one domain.
     * </pre>
     */
    public void getDomain(dev.weft.fleet.v1.GetDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetDomainResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetDomainMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the domains of the caller's organization.
     * </pre>
     */
    public void listDomains(dev.weft.fleet.v1.ListDomainsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListDomainsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListDomainsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a domain. Its DNS records change as a whole.
     * Errors: ABORTED with STALE_ETAG where the domain changed since it was read; INVALID_ARGUMENT as for CreateDomain.
     * </pre>
     */
    public void updateDomain(dev.weft.fleet.v1.UpdateDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateDomainResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateDomainMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a domain.
     * </pre>
     */
    public void deleteDomain(dev.weft.fleet.v1.DeleteDomainRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteDomainResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteDomainMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service DomainService.
   * <pre>
   * Manages the domains of agents and their DNS records.
   * Weft keeps what is known of a domain; registering it, renewing it and publishing its records is for whoever calls.
   * </pre>
   */
  public static final class DomainServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<DomainServiceBlockingV2Stub> {
    private DomainServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DomainServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DomainServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a domain.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the organization has a domain of this name; INVALID_ARGUMENT with
     * INVALID_FIELD where a DNS record is not what its type asks for (`domain.dns_records[2].value`), or `domain.sandbox_id` or
     * `domain.agent_id` names nothing.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateDomainResponse createDomain(dev.weft.fleet.v1.CreateDomainRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateDomainMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one domain.
     * </pre>
     */
    public dev.weft.fleet.v1.GetDomainResponse getDomain(dev.weft.fleet.v1.GetDomainRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetDomainMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the domains of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListDomainsResponse listDomains(dev.weft.fleet.v1.ListDomainsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListDomainsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a domain. Its DNS records change as a whole.
     * Errors: ABORTED with STALE_ETAG where the domain changed since it was read; INVALID_ARGUMENT as for CreateDomain.
     * </pre>
     */
    public dev.weft.fleet.v1.UpdateDomainResponse updateDomain(dev.weft.fleet.v1.UpdateDomainRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateDomainMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a domain.
     * </pre>
     */
    public dev.weft.fleet.v1.DeleteDomainResponse deleteDomain(dev.weft.fleet.v1.DeleteDomainRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteDomainMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service DomainService.
   * <pre>
   * Manages the domains of agents and their DNS records.
   * Weft keeps what is known of a domain; registering it, renewing it and publishing its records is for whoever calls.
   * </pre>
   */
  public static final class DomainServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<DomainServiceBlockingStub> {
    private DomainServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DomainServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DomainServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a domain.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the organization has a domain of this name; INVALID_ARGUMENT with
     * INVALID_FIELD where a DNS record is not what its type asks for (`domain.dns_records[2].value`), or `domain.sandbox_id` or
     * `domain.agent_id` names nothing.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateDomainResponse createDomain(dev.weft.fleet.v1.CreateDomainRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateDomainMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one domain.
     * </pre>
     */
    public dev.weft.fleet.v1.GetDomainResponse getDomain(dev.weft.fleet.v1.GetDomainRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetDomainMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the domains of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListDomainsResponse listDomains(dev.weft.fleet.v1.ListDomainsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListDomainsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a domain. Its DNS records change as a whole.
     * Errors: ABORTED with STALE_ETAG where the domain changed since it was read; INVALID_ARGUMENT as for CreateDomain.
     * </pre>
     */
    public dev.weft.fleet.v1.UpdateDomainResponse updateDomain(dev.weft.fleet.v1.UpdateDomainRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateDomainMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a domain.
     * </pre>
     */
    public dev.weft.fleet.v1.DeleteDomainResponse deleteDomain(dev.weft.fleet.v1.DeleteDomainRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteDomainMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service DomainService.
   * <pre>
   * Manages the domains of agents and their DNS records.
   * Weft keeps what is known of a domain; registering it, renewing it and publishing its records is for whoever calls.
   * </pre>
   */
  public static final class DomainServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<DomainServiceFutureStub> {
    private DomainServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected DomainServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new DomainServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a domain.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where the organization has a domain of this name; INVALID_ARGUMENT with
     * INVALID_FIELD where a DNS record is not what its type asks for (`domain.dns_records[2].value`), or `domain.sandbox_id` or
     * `domain.agent_id` names nothing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.CreateDomainResponse> createDomain(
        dev.weft.fleet.v1.CreateDomainRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateDomainMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one domain.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.GetDomainResponse> getDomain(
        dev.weft.fleet.v1.GetDomainRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetDomainMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the domains of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.ListDomainsResponse> listDomains(
        dev.weft.fleet.v1.ListDomainsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListDomainsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a domain. Its DNS records change as a whole.
     * Errors: ABORTED with STALE_ETAG where the domain changed since it was read; INVALID_ARGUMENT as for CreateDomain.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.UpdateDomainResponse> updateDomain(
        dev.weft.fleet.v1.UpdateDomainRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateDomainMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a domain.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.DeleteDomainResponse> deleteDomain(
        dev.weft.fleet.v1.DeleteDomainRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteDomainMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_DOMAIN = 0;
  private static final int METHODID_GET_DOMAIN = 1;
  private static final int METHODID_LIST_DOMAINS = 2;
  private static final int METHODID_UPDATE_DOMAIN = 3;
  private static final int METHODID_DELETE_DOMAIN = 4;

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
        case METHODID_CREATE_DOMAIN:
          serviceImpl.createDomain((dev.weft.fleet.v1.CreateDomainRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateDomainResponse>) responseObserver);
          break;
        case METHODID_GET_DOMAIN:
          serviceImpl.getDomain((dev.weft.fleet.v1.GetDomainRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetDomainResponse>) responseObserver);
          break;
        case METHODID_LIST_DOMAINS:
          serviceImpl.listDomains((dev.weft.fleet.v1.ListDomainsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListDomainsResponse>) responseObserver);
          break;
        case METHODID_UPDATE_DOMAIN:
          serviceImpl.updateDomain((dev.weft.fleet.v1.UpdateDomainRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.UpdateDomainResponse>) responseObserver);
          break;
        case METHODID_DELETE_DOMAIN:
          serviceImpl.deleteDomain((dev.weft.fleet.v1.DeleteDomainRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.DeleteDomainResponse>) responseObserver);
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
          getCreateDomainMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.CreateDomainRequest,
              dev.weft.fleet.v1.CreateDomainResponse>(
                service, METHODID_CREATE_DOMAIN)))
        .addMethod(
          getGetDomainMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.GetDomainRequest,
              dev.weft.fleet.v1.GetDomainResponse>(
                service, METHODID_GET_DOMAIN)))
        .addMethod(
          getListDomainsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.ListDomainsRequest,
              dev.weft.fleet.v1.ListDomainsResponse>(
                service, METHODID_LIST_DOMAINS)))
        .addMethod(
          getUpdateDomainMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.UpdateDomainRequest,
              dev.weft.fleet.v1.UpdateDomainResponse>(
                service, METHODID_UPDATE_DOMAIN)))
        .addMethod(
          getDeleteDomainMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.DeleteDomainRequest,
              dev.weft.fleet.v1.DeleteDomainResponse>(
                service, METHODID_DELETE_DOMAIN)))
        .build();
  }

  private static abstract class DomainServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    DomainServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.fleet.v1.DomainServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("DomainService");
    }
  }

  private static final class DomainServiceFileDescriptorSupplier
      extends DomainServiceBaseDescriptorSupplier {
    DomainServiceFileDescriptorSupplier() {}
  }

  private static final class DomainServiceMethodDescriptorSupplier
      extends DomainServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    DomainServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (DomainServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new DomainServiceFileDescriptorSupplier())
              .addMethod(getCreateDomainMethod())
              .addMethod(getGetDomainMethod())
              .addMethod(getListDomainsMethod())
              .addMethod(getUpdateDomainMethod())
              .addMethod(getDeleteDomainMethod())
              .build();
        }
      }
    }
    return result;
  }
}
