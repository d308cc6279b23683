package dev.weft.identity.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the roles of an organization: permissions under a name.
 * A user may do what its own permissions and those of its roles allow. API keys have no roles: what a key may do are
 * its own permissions, whoever owns it. Every organization has the built-in roles `admin`, `editor`, `viewer` and
 * `operator`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class RoleServiceGrpc {

  private RoleServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.identity.v1.RoleService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateRoleRequest,
      dev.weft.identity.v1.CreateRoleResponse> getCreateRoleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateRole",
      requestType = dev.weft.identity.v1.CreateRoleRequest.class,
      responseType = dev.weft.identity.v1.CreateRoleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateRoleRequest,
      dev.weft.identity.v1.CreateRoleResponse> getCreateRoleMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateRoleRequest, dev.weft.identity.v1.CreateRoleResponse> getCreateRoleMethod;
    if ((getCreateRoleMethod = RoleServiceGrpc.getCreateRoleMethod) == null) {
      synchronized (RoleServiceGrpc.class) {
        if ((getCreateRoleMethod = RoleServiceGrpc.getCreateRoleMethod) == null) {
          RoleServiceGrpc.getCreateRoleMethod = getCreateRoleMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.CreateRoleRequest, dev.weft.identity.v1.CreateRoleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateRole"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.CreateRoleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.CreateRoleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleServiceMethodDescriptorSupplier("CreateRole"))
              .build();
        }
      }
    }
    return getCreateRoleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.GetRoleRequest,
      dev.weft.identity.v1.GetRoleResponse> getGetRoleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetRole",
      requestType = dev.weft.identity.v1.GetRoleRequest.class,
      responseType = dev.weft.identity.v1.GetRoleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.GetRoleRequest,
      dev.weft.identity.v1.GetRoleResponse> getGetRoleMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.GetRoleRequest, dev.weft.identity.v1.GetRoleResponse> getGetRoleMethod;
    if ((getGetRoleMethod = RoleServiceGrpc.getGetRoleMethod) == null) {
      synchronized (RoleServiceGrpc.class) {
        if ((getGetRoleMethod = RoleServiceGrpc.getGetRoleMethod) == null) {
          RoleServiceGrpc.getGetRoleMethod = getGetRoleMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.GetRoleRequest, dev.weft.identity.v1.GetRoleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetRole"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.GetRoleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.GetRoleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleServiceMethodDescriptorSupplier("GetRole"))
              .build();
        }
      }
    }
    return getGetRoleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.ListRolesRequest,
      dev.weft.identity.v1.ListRolesResponse> getListRolesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListRoles",
      requestType = dev.weft.identity.v1.ListRolesRequest.class,
      responseType = dev.weft.identity.v1.ListRolesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.ListRolesRequest,
      dev.weft.identity.v1.ListRolesResponse> getListRolesMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.ListRolesRequest, dev.weft.identity.v1.ListRolesResponse> getListRolesMethod;
    if ((getListRolesMethod = RoleServiceGrpc.getListRolesMethod) == null) {
      synchronized (RoleServiceGrpc.class) {
        if ((getListRolesMethod = RoleServiceGrpc.getListRolesMethod) == null) {
          RoleServiceGrpc.getListRolesMethod = getListRolesMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.ListRolesRequest, dev.weft.identity.v1.ListRolesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListRoles"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.ListRolesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.ListRolesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleServiceMethodDescriptorSupplier("ListRoles"))
              .build();
        }
      }
    }
    return getListRolesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateRoleRequest,
      dev.weft.identity.v1.UpdateRoleResponse> getUpdateRoleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateRole",
      requestType = dev.weft.identity.v1.UpdateRoleRequest.class,
      responseType = dev.weft.identity.v1.UpdateRoleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateRoleRequest,
      dev.weft.identity.v1.UpdateRoleResponse> getUpdateRoleMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateRoleRequest, dev.weft.identity.v1.UpdateRoleResponse> getUpdateRoleMethod;
    if ((getUpdateRoleMethod = RoleServiceGrpc.getUpdateRoleMethod) == null) {
      synchronized (RoleServiceGrpc.class) {
        if ((getUpdateRoleMethod = RoleServiceGrpc.getUpdateRoleMethod) == null) {
          RoleServiceGrpc.getUpdateRoleMethod = getUpdateRoleMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.UpdateRoleRequest, dev.weft.identity.v1.UpdateRoleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateRole"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.UpdateRoleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.UpdateRoleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleServiceMethodDescriptorSupplier("UpdateRole"))
              .build();
        }
      }
    }
    return getUpdateRoleMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteRoleRequest,
      dev.weft.identity.v1.DeleteRoleResponse> getDeleteRoleMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteRole",
      requestType = dev.weft.identity.v1.DeleteRoleRequest.class,
      responseType = dev.weft.identity.v1.DeleteRoleResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteRoleRequest,
      dev.weft.identity.v1.DeleteRoleResponse> getDeleteRoleMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteRoleRequest, dev.weft.identity.v1.DeleteRoleResponse> getDeleteRoleMethod;
    if ((getDeleteRoleMethod = RoleServiceGrpc.getDeleteRoleMethod) == null) {
      synchronized (RoleServiceGrpc.class) {
        if ((getDeleteRoleMethod = RoleServiceGrpc.getDeleteRoleMethod) == null) {
          RoleServiceGrpc.getDeleteRoleMethod = getDeleteRoleMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.DeleteRoleRequest, dev.weft.identity.v1.DeleteRoleResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteRole"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.DeleteRoleRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.DeleteRoleResponse.getDefaultInstance()))
              .setSchemaDescriptor(new RoleServiceMethodDescriptorSupplier("DeleteRole"))
              .build();
        }
      }
    }
    return getDeleteRoleMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static RoleServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleServiceStub>() {
        @java.lang.Override
        public RoleServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleServiceStub(channel, callOptions);
        }
      };
    return RoleServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static RoleServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleServiceBlockingV2Stub>() {
        @java.lang.Override
        public RoleServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return RoleServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static RoleServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleServiceBlockingStub>() {
        @java.lang.Override
        public RoleServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleServiceBlockingStub(channel, callOptions);
        }
      };
    return RoleServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static RoleServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<RoleServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<RoleServiceFutureStub>() {
        @java.lang.Override
        public RoleServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new RoleServiceFutureStub(channel, callOptions);
        }
      };
    return RoleServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the roles of an organization: permissions under a name.
   * A user may do what its own permissions and those of its roles allow. API keys have no roles: what a key may do are
   * its own permissions, whoever owns it. Every organization has the built-in roles `admin`, `editor`, `viewer` and
   * `operator`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a role.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * ALREADY_EXISTS with NAME_TAKEN where another role bears the name.
     * </pre>
     */
    default void createRole(dev.weft.identity.v1.CreateRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateRoleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateRoleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one role.
     * </pre>
     */
    default void getRole(dev.weft.identity.v1.GetRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetRoleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetRoleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the roles of the caller's organization.
     * </pre>
     */
    default void listRoles(dev.weft.identity.v1.ListRolesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListRolesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListRolesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a role, for everyone who has it.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * FAILED_PRECONDITION with ROLE_BUILTIN for a built-in role; ABORTED with STALE_ETAG where the role changed since it
     * was read.
     * </pre>
     */
    default void updateRole(dev.weft.identity.v1.UpdateRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateRoleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateRoleMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a role.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while a user has it, and with ROLE_BUILTIN for a built-in role.
     * </pre>
     */
    default void deleteRole(dev.weft.identity.v1.DeleteRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteRoleResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteRoleMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service RoleService.
   * <pre>
   * Manages the roles of an organization: permissions under a name.
   * A user may do what its own permissions and those of its roles allow. API keys have no roles: what a key may do are
   * its own permissions, whoever owns it. Every organization has the built-in roles `admin`, `editor`, `viewer` and
   * `operator`.
   * </pre>
   */
  public static abstract class RoleServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return RoleServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service RoleService.
   * <pre>
   * Manages the roles of an organization: permissions under a name.
   * A user may do what its own permissions and those of its roles allow. API keys have no roles: what a key may do are
   * its own permissions, whoever owns it. Every organization has the built-in roles `admin`, `editor`, `viewer` and
   * `operator`.
   * </pre>
   */
  public static final class RoleServiceStub
      extends io.grpc.stub.AbstractAsyncStub<RoleServiceStub> {
    private RoleServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a role.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * ALREADY_EXISTS with NAME_TAKEN where another role bears the name.
     * </pre>
     */
    public void createRole(dev.weft.identity.v1.CreateRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateRoleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateRoleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one role.
     * </pre>
     */
    public void getRole(dev.weft.identity.v1.GetRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetRoleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetRoleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the roles of the caller's organization.
     * </pre>
     */
    public void listRoles(dev.weft.identity.v1.ListRolesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListRolesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListRolesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a role, for everyone who has it.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * FAILED_PRECONDITION with ROLE_BUILTIN for a built-in role; ABORTED with STALE_ETAG where the role changed since it
     * was read.
     * </pre>
     */
    public void updateRole(dev.weft.identity.v1.UpdateRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateRoleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateRoleMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a role.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while a user has it, and with ROLE_BUILTIN for a built-in role.
     * </pre>
     */
    public void deleteRole(dev.weft.identity.v1.DeleteRoleRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteRoleResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteRoleMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service RoleService.
   * <pre>
   * Manages the roles of an organization: permissions under a name.
   * A user may do what its own permissions and those of its roles allow. API keys have no roles: what a key may do are
   * its own permissions, whoever owns it. Every organization has the built-in roles `admin`, `editor`, `viewer` and
   * `operator`.
   * </pre>
   */
  public static final class RoleServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<RoleServiceBlockingV2Stub> {
    private RoleServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a role.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * ALREADY_EXISTS with NAME_TAKEN where another role bears the name.
     * </pre>
     */
    public dev.weft.identity.v1.CreateRoleResponse createRole(dev.weft.identity.v1.CreateRoleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one role.
     * </pre>
     */
    public dev.weft.identity.v1.GetRoleResponse getRole(dev.weft.identity.v1.GetRoleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the roles of the caller's organization.
     * </pre>
     */
    public dev.weft.identity.v1.ListRolesResponse listRoles(dev.weft.identity.v1.ListRolesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListRolesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a role, for everyone who has it.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * FAILED_PRECONDITION with ROLE_BUILTIN for a built-in role; ABORTED with STALE_ETAG where the role changed since it
     * was read.
     * </pre>
     */
    public dev.weft.identity.v1.UpdateRoleResponse updateRole(dev.weft.identity.v1.UpdateRoleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a role.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while a user has it, and with ROLE_BUILTIN for a built-in role.
     * </pre>
     */
    public dev.weft.identity.v1.DeleteRoleResponse deleteRole(dev.weft.identity.v1.DeleteRoleRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteRoleMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service RoleService.
   * <pre>
   * Manages the roles of an organization: permissions under a name.
   * A user may do what its own permissions and those of its roles allow. API keys have no roles: what a key may do are
   * its own permissions, whoever owns it. Every organization has the built-in roles `admin`, `editor`, `viewer` and
   * `operator`.
   * </pre>
   */
  public static final class RoleServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<RoleServiceBlockingStub> {
    private RoleServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a role.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * ALREADY_EXISTS with NAME_TAKEN where another role bears the name.
     * </pre>
     */
    public dev.weft.identity.v1.CreateRoleResponse createRole(dev.weft.identity.v1.CreateRoleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one role.
     * </pre>
     */
    public dev.weft.identity.v1.GetRoleResponse getRole(dev.weft.identity.v1.GetRoleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the roles of the caller's organization.
     * </pre>
     */
    public dev.weft.identity.v1.ListRolesResponse listRoles(dev.weft.identity.v1.ListRolesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListRolesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a role, for everyone who has it.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * FAILED_PRECONDITION with ROLE_BUILTIN for a built-in role; ABORTED with STALE_ETAG where the role changed since it
     * was read.
     * </pre>
     */
    public dev.weft.identity.v1.UpdateRoleResponse updateRole(dev.weft.identity.v1.UpdateRoleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateRoleMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a role.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while a user has it, and with ROLE_BUILTIN for a built-in role.
     * </pre>
     */
    public dev.weft.identity.v1.DeleteRoleResponse deleteRole(dev.weft.identity.v1.DeleteRoleRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteRoleMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service RoleService.
   * <pre>
   * Manages the roles of an organization: permissions under a name.
   * A user may do what its own permissions and those of its roles allow. API keys have no roles: what a key may do are
   * its own permissions, whoever owns it. Every organization has the built-in roles `admin`, `editor`, `viewer` and
   * `operator`.
   * </pre>
   */
  public static final class RoleServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<RoleServiceFutureStub> {
    private RoleServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected RoleServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new RoleServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a role.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * ALREADY_EXISTS with NAME_TAKEN where another role bears the name.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.CreateRoleResponse> createRole(
        dev.weft.identity.v1.CreateRoleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateRoleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one role.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.GetRoleResponse> getRole(
        dev.weft.identity.v1.GetRoleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetRoleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the roles of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.ListRolesResponse> listRoles(
        dev.weft.identity.v1.ListRolesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListRolesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a role, for everyone who has it.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING for a permission that the caller itself does not hold;
     * FAILED_PRECONDITION with ROLE_BUILTIN for a built-in role; ABORTED with STALE_ETAG where the role changed since it
     * was read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.UpdateRoleResponse> updateRole(
        dev.weft.identity.v1.UpdateRoleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateRoleMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a role.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while a user has it, and with ROLE_BUILTIN for a built-in role.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.DeleteRoleResponse> deleteRole(
        dev.weft.identity.v1.DeleteRoleRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteRoleMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_ROLE = 0;
  private static final int METHODID_GET_ROLE = 1;
  private static final int METHODID_LIST_ROLES = 2;
  private static final int METHODID_UPDATE_ROLE = 3;
  private static final int METHODID_DELETE_ROLE = 4;

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
        case METHODID_CREATE_ROLE:
          serviceImpl.createRole((dev.weft.identity.v1.CreateRoleRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateRoleResponse>) responseObserver);
          break;
        case METHODID_GET_ROLE:
          serviceImpl.getRole((dev.weft.identity.v1.GetRoleRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetRoleResponse>) responseObserver);
          break;
        case METHODID_LIST_ROLES:
          serviceImpl.listRoles((dev.weft.identity.v1.ListRolesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListRolesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_ROLE:
          serviceImpl.updateRole((dev.weft.identity.v1.UpdateRoleRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateRoleResponse>) responseObserver);
          break;
        case METHODID_DELETE_ROLE:
          serviceImpl.deleteRole((dev.weft.identity.v1.DeleteRoleRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteRoleResponse>) responseObserver);
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
          getCreateRoleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.CreateRoleRequest,
              dev.weft.identity.v1.CreateRoleResponse>(
                service, METHODID_CREATE_ROLE)))
        .addMethod(
          getGetRoleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.GetRoleRequest,
              dev.weft.identity.v1.GetRoleResponse>(
                service, METHODID_GET_ROLE)))
        .addMethod(
          getListRolesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.ListRolesRequest,
              dev.weft.identity.v1.ListRolesResponse>(
                service, METHODID_LIST_ROLES)))
        .addMethod(
          getUpdateRoleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.UpdateRoleRequest,
              dev.weft.identity.v1.UpdateRoleResponse>(
                service, METHODID_UPDATE_ROLE)))
        .addMethod(
          getDeleteRoleMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.DeleteRoleRequest,
              dev.weft.identity.v1.DeleteRoleResponse>(
                service, METHODID_DELETE_ROLE)))
        .build();
  }

  private static abstract class RoleServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    RoleServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.identity.v1.RoleServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("RoleService");
    }
  }

  private static final class RoleServiceFileDescriptorSupplier
      extends RoleServiceBaseDescriptorSupplier {
    RoleServiceFileDescriptorSupplier() {}
  }

  private static final class RoleServiceMethodDescriptorSupplier
      extends RoleServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    RoleServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (RoleServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new RoleServiceFileDescriptorSupplier())
              .addMethod(getCreateRoleMethod())
              .addMethod(getGetRoleMethod())
              .addMethod(getListRolesMethod())
              .addMethod(getUpdateRoleMethod())
              .addMethod(getDeleteRoleMethod())
              .build();
        }
      }
    }
    return result;
  }
}
