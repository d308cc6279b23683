package dev.weft.identity.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the users of an organization: the people who work with it.
 * Nobody grants permissions or roles beyond what they hold themselves, and nobody changes or deletes a user who may do
 * more than they do: either is refused as PERMISSION_DENIED with PERMISSION_MISSING, naming the permission.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class UserServiceGrpc {

  private UserServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.identity.v1.UserService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateUserRequest,
      dev.weft.identity.v1.CreateUserResponse> getCreateUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateUser",
      requestType = dev.weft.identity.v1.CreateUserRequest.class,
      responseType = dev.weft.identity.v1.CreateUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateUserRequest,
      dev.weft.identity.v1.CreateUserResponse> getCreateUserMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.CreateUserRequest, dev.weft.identity.v1.CreateUserResponse> getCreateUserMethod;
    if ((getCreateUserMethod = UserServiceGrpc.getCreateUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getCreateUserMethod = UserServiceGrpc.getCreateUserMethod) == null) {
          UserServiceGrpc.getCreateUserMethod = getCreateUserMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.CreateUserRequest, dev.weft.identity.v1.CreateUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.CreateUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.CreateUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("CreateUser"))
              .build();
        }
      }
    }
    return getCreateUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.GetUserRequest,
      dev.weft.identity.v1.GetUserResponse> getGetUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetUser",
      requestType = dev.weft.identity.v1.GetUserRequest.class,
      responseType = dev.weft.identity.v1.GetUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.GetUserRequest,
      dev.weft.identity.v1.GetUserResponse> getGetUserMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.GetUserRequest, dev.weft.identity.v1.GetUserResponse> getGetUserMethod;
    if ((getGetUserMethod = UserServiceGrpc.getGetUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getGetUserMethod = UserServiceGrpc.getGetUserMethod) == null) {
          UserServiceGrpc.getGetUserMethod = getGetUserMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.GetUserRequest, dev.weft.identity.v1.GetUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.GetUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.GetUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("GetUser"))
              .build();
        }
      }
    }
    return getGetUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.ListUsersRequest,
      dev.weft.identity.v1.ListUsersResponse> getListUsersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUsers",
      requestType = dev.weft.identity.v1.ListUsersRequest.class,
      responseType = dev.weft.identity.v1.ListUsersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.ListUsersRequest,
      dev.weft.identity.v1.ListUsersResponse> getListUsersMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.ListUsersRequest, dev.weft.identity.v1.ListUsersResponse> getListUsersMethod;
    if ((getListUsersMethod = UserServiceGrpc.getListUsersMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getListUsersMethod = UserServiceGrpc.getListUsersMethod) == null) {
          UserServiceGrpc.getListUsersMethod = getListUsersMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.ListUsersRequest, dev.weft.identity.v1.ListUsersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUsers"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.ListUsersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.ListUsersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("ListUsers"))
              .build();
        }
      }
    }
    return getListUsersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateUserRequest,
      dev.weft.identity.v1.UpdateUserResponse> getUpdateUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateUser",
      requestType = dev.weft.identity.v1.UpdateUserRequest.class,
      responseType = dev.weft.identity.v1.UpdateUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateUserRequest,
      dev.weft.identity.v1.UpdateUserResponse> getUpdateUserMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.UpdateUserRequest, dev.weft.identity.v1.UpdateUserResponse> getUpdateUserMethod;
    if ((getUpdateUserMethod = UserServiceGrpc.getUpdateUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getUpdateUserMethod = UserServiceGrpc.getUpdateUserMethod) == null) {
          UserServiceGrpc.getUpdateUserMethod = getUpdateUserMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.UpdateUserRequest, dev.weft.identity.v1.UpdateUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.UpdateUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.UpdateUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("UpdateUser"))
              .build();
        }
      }
    }
    return getUpdateUserMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.SetUserPasswordRequest,
      dev.weft.identity.v1.SetUserPasswordResponse> getSetUserPasswordMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetUserPassword",
      requestType = dev.weft.identity.v1.SetUserPasswordRequest.class,
      responseType = dev.weft.identity.v1.SetUserPasswordResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.SetUserPasswordRequest,
      dev.weft.identity.v1.SetUserPasswordResponse> getSetUserPasswordMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.SetUserPasswordRequest, dev.weft.identity.v1.SetUserPasswordResponse> getSetUserPasswordMethod;
    if ((getSetUserPasswordMethod = UserServiceGrpc.getSetUserPasswordMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getSetUserPasswordMethod = UserServiceGrpc.getSetUserPasswordMethod) == null) {
          UserServiceGrpc.getSetUserPasswordMethod = getSetUserPasswordMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.SetUserPasswordRequest, dev.weft.identity.v1.SetUserPasswordResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetUserPassword"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.SetUserPasswordRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.SetUserPasswordResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("SetUserPassword"))
              .build();
        }
      }
    }
    return getSetUserPasswordMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteUserRequest,
      dev.weft.identity.v1.DeleteUserResponse> getDeleteUserMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteUser",
      requestType = dev.weft.identity.v1.DeleteUserRequest.class,
      responseType = dev.weft.identity.v1.DeleteUserResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteUserRequest,
      dev.weft.identity.v1.DeleteUserResponse> getDeleteUserMethod() {
    io.grpc.MethodDescriptor<dev.weft.identity.v1.DeleteUserRequest, dev.weft.identity.v1.DeleteUserResponse> getDeleteUserMethod;
    if ((getDeleteUserMethod = UserServiceGrpc.getDeleteUserMethod) == null) {
      synchronized (UserServiceGrpc.class) {
        if ((getDeleteUserMethod = UserServiceGrpc.getDeleteUserMethod) == null) {
          UserServiceGrpc.getDeleteUserMethod = getDeleteUserMethod =
              io.grpc.MethodDescriptor.<dev.weft.identity.v1.DeleteUserRequest, dev.weft.identity.v1.DeleteUserResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteUser"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.DeleteUserRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.identity.v1.DeleteUserResponse.getDefaultInstance()))
              .setSchemaDescriptor(new UserServiceMethodDescriptorSupplier("DeleteUser"))
              .build();
        }
      }
    }
    return getDeleteUserMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static UserServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceStub>() {
        @java.lang.Override
        public UserServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceStub(channel, callOptions);
        }
      };
    return UserServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static UserServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingV2Stub>() {
        @java.lang.Override
        public UserServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return UserServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static UserServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceBlockingStub>() {
        @java.lang.Override
        public UserServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceBlockingStub(channel, callOptions);
        }
      };
    return UserServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static UserServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<UserServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<UserServiceFutureStub>() {
        @java.lang.Override
        public UserServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new UserServiceFutureStub(channel, callOptions);
        }
      };
    return UserServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the users of an organization: the people who work with it.
   * Nobody grants permissions or roles beyond what they hold themselves, and nobody changes or deletes a user who may do
   * more than they do: either is refused as PERMISSION_DENIED with PERMISSION_MISSING, naming the permission.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a user.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another user has the `external_id`; INVALID_ARGUMENT with INVALID_FIELD
     * for a role that the organization does not have.
     * </pre>
     */
    default void createUser(dev.weft.identity.v1.CreateUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one user.
     * </pre>
     */
    default void getUser(dev.weft.identity.v1.GetUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the users of the caller's organization.
     * </pre>
     */
    default void listUsers(dev.weft.identity.v1.ListUsersRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListUsersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUsersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a user. The API keys of the user keep the permissions that they have.
     * Errors: those of CreateUser; ABORTED with STALE_ETAG where the user changed since it was read.
     * </pre>
     */
    default void updateUser(dev.weft.identity.v1.UpdateUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateUserMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a user another password, or none.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a user who logs in elsewhere.
     * </pre>
     */
    default void setUserPassword(dev.weft.identity.v1.SetUserPasswordRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.SetUserPasswordResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetUserPasswordMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a user and the user's API keys, which stop working at once.
     * </pre>
     */
    default void deleteUser(dev.weft.identity.v1.DeleteUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteUserResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteUserMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service UserService.
   * <pre>
   * Manages the users of an organization: the people who work with it.
   * Nobody grants permissions or roles beyond what they hold themselves, and nobody changes or deletes a user who may do
   * more than they do: either is refused as PERMISSION_DENIED with PERMISSION_MISSING, naming the permission.
   * </pre>
   */
  public static abstract class UserServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return UserServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service UserService.
   * <pre>
   * Manages the users of an organization: the people who work with it.
   * Nobody grants permissions or roles beyond what they hold themselves, and nobody changes or deletes a user who may do
   * more than they do: either is refused as PERMISSION_DENIED with PERMISSION_MISSING, naming the permission.
   * </pre>
   */
  public static final class UserServiceStub
      extends io.grpc.stub.AbstractAsyncStub<UserServiceStub> {
    private UserServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another user has the `external_id`; INVALID_ARGUMENT with INVALID_FIELD
     * for a role that the organization does not have.
     * </pre>
     */
    public void createUser(dev.weft.identity.v1.CreateUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one user.
     * </pre>
     */
    public void getUser(dev.weft.identity.v1.GetUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the users of the caller's organization.
     * </pre>
     */
    public void listUsers(dev.weft.identity.v1.ListUsersRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListUsersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUsersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a user. The API keys of the user keep the permissions that they have.
     * Errors: those of CreateUser; ABORTED with STALE_ETAG where the user changed since it was read.
     * </pre>
     */
    public void updateUser(dev.weft.identity.v1.UpdateUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateUserMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a user another password, or none.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a user who logs in elsewhere.
     * </pre>
     */
    public void setUserPassword(dev.weft.identity.v1.SetUserPasswordRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.SetUserPasswordResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetUserPasswordMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a user and the user's API keys, which stop working at once.
     * </pre>
     */
    public void deleteUser(dev.weft.identity.v1.DeleteUserRequest request,
        io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteUserResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteUserMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service UserService.
   * <pre>
   * Manages the users of an organization: the people who work with it.
   * Nobody grants permissions or roles beyond what they hold themselves, and nobody changes or deletes a user who may do
   * more than they do: either is refused as PERMISSION_DENIED with PERMISSION_MISSING, naming the permission.
   * </pre>
   */
  public static final class UserServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<UserServiceBlockingV2Stub> {
    private UserServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another user has the `external_id`; INVALID_ARGUMENT with INVALID_FIELD
     * for a role that the organization does not have.
     * </pre>
     */
    public dev.weft.identity.v1.CreateUserResponse createUser(dev.weft.identity.v1.CreateUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one user.
     * </pre>
     */
    public dev.weft.identity.v1.GetUserResponse getUser(dev.weft.identity.v1.GetUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the users of the caller's organization.
     * </pre>
     */
    public dev.weft.identity.v1.ListUsersResponse listUsers(dev.weft.identity.v1.ListUsersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a user. The API keys of the user keep the permissions that they have.
     * Errors: those of CreateUser; ABORTED with STALE_ETAG where the user changed since it was read.
     * </pre>
     */
    public dev.weft.identity.v1.UpdateUserResponse updateUser(dev.weft.identity.v1.UpdateUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a user another password, or none.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a user who logs in elsewhere.
     * </pre>
     */
    public dev.weft.identity.v1.SetUserPasswordResponse setUserPassword(dev.weft.identity.v1.SetUserPasswordRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetUserPasswordMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a user and the user's API keys, which stop working at once.
     * </pre>
     */
    public dev.weft.identity.v1.DeleteUserResponse deleteUser(dev.weft.identity.v1.DeleteUserRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteUserMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service UserService.
   * <pre>
   * Manages the users of an organization: the people who work with it.
   * Nobody grants permissions or roles beyond what they hold themselves, and nobody changes or deletes a user who may do
   * more than they do: either is refused as PERMISSION_DENIED with PERMISSION_MISSING, naming the permission.
   * </pre>
   */
  public static final class UserServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<UserServiceBlockingStub> {
    private UserServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another user has the `external_id`; INVALID_ARGUMENT with INVALID_FIELD
     * for a role that the organization does not have.
     * </pre>
     */
    public dev.weft.identity.v1.CreateUserResponse createUser(dev.weft.identity.v1.CreateUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one user.
     * </pre>
     */
    public dev.weft.identity.v1.GetUserResponse getUser(dev.weft.identity.v1.GetUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the users of the caller's organization.
     * </pre>
     */
    public dev.weft.identity.v1.ListUsersResponse listUsers(dev.weft.identity.v1.ListUsersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUsersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a user. The API keys of the user keep the permissions that they have.
     * Errors: those of CreateUser; ABORTED with STALE_ETAG where the user changed since it was read.
     * </pre>
     */
    public dev.weft.identity.v1.UpdateUserResponse updateUser(dev.weft.identity.v1.UpdateUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateUserMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a user another password, or none.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a user who logs in elsewhere.
     * </pre>
     */
    public dev.weft.identity.v1.SetUserPasswordResponse setUserPassword(dev.weft.identity.v1.SetUserPasswordRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetUserPasswordMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a user and the user's API keys, which stop working at once.
     * </pre>
     */
    public dev.weft.identity.v1.DeleteUserResponse deleteUser(dev.weft.identity.v1.DeleteUserRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteUserMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service UserService.
   * <pre>
   * Manages the users of an organization: the people who work with it.
   * Nobody grants permissions or roles beyond what they hold themselves, and nobody changes or deletes a user who may do
   * more than they do: either is refused as PERMISSION_DENIED with PERMISSION_MISSING, naming the permission.
   * </pre>
   */
  public static final class UserServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<UserServiceFutureStub> {
    private UserServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected UserServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new UserServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a user.
     * Errors: ALREADY_EXISTS with NAME_TAKEN where another user has the `external_id`; INVALID_ARGUMENT with INVALID_FIELD
     * for a role that the organization does not have.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.CreateUserResponse> createUser(
        dev.weft.identity.v1.CreateUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one user.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.GetUserResponse> getUser(
        dev.weft.identity.v1.GetUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the users of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.ListUsersResponse> listUsers(
        dev.weft.identity.v1.ListUsersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUsersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a user. The API keys of the user keep the permissions that they have.
     * Errors: those of CreateUser; ABORTED with STALE_ETAG where the user changed since it was read.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.UpdateUserResponse> updateUser(
        dev.weft.identity.v1.UpdateUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateUserMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a user another password, or none.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a user who logs in elsewhere.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.SetUserPasswordResponse> setUserPassword(
        dev.weft.identity.v1.SetUserPasswordRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetUserPasswordMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a user and the user's API keys, which stop working at once.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.identity.v1.DeleteUserResponse> deleteUser(
        dev.weft.identity.v1.DeleteUserRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteUserMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_USER = 0;
  private static final int METHODID_GET_USER = 1;
  private static final int METHODID_LIST_USERS = 2;
  private static final int METHODID_UPDATE_USER = 3;
  private static final int METHODID_SET_USER_PASSWORD = 4;
  private static final int METHODID_DELETE_USER = 5;

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
        case METHODID_CREATE_USER:
          serviceImpl.createUser((dev.weft.identity.v1.CreateUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.CreateUserResponse>) responseObserver);
          break;
        case METHODID_GET_USER:
          serviceImpl.getUser((dev.weft.identity.v1.GetUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.GetUserResponse>) responseObserver);
          break;
        case METHODID_LIST_USERS:
          serviceImpl.listUsers((dev.weft.identity.v1.ListUsersRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.ListUsersResponse>) responseObserver);
          break;
        case METHODID_UPDATE_USER:
          serviceImpl.updateUser((dev.weft.identity.v1.UpdateUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.UpdateUserResponse>) responseObserver);
          break;
        case METHODID_SET_USER_PASSWORD:
          serviceImpl.setUserPassword((dev.weft.identity.v1.SetUserPasswordRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.SetUserPasswordResponse>) responseObserver);
          break;
        case METHODID_DELETE_USER:
          serviceImpl.deleteUser((dev.weft.identity.v1.DeleteUserRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.identity.v1.DeleteUserResponse>) responseObserver);
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
          getCreateUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.CreateUserRequest,
              dev.weft.identity.v1.CreateUserResponse>(
                service, METHODID_CREATE_USER)))
        .addMethod(
          getGetUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.GetUserRequest,
              dev.weft.identity.v1.GetUserResponse>(
                service, METHODID_GET_USER)))
        .addMethod(
          getListUsersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.ListUsersRequest,
              dev.weft.identity.v1.ListUsersResponse>(
                service, METHODID_LIST_USERS)))
        .addMethod(
          getUpdateUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.UpdateUserRequest,
              dev.weft.identity.v1.UpdateUserResponse>(
                service, METHODID_UPDATE_USER)))
        .addMethod(
          getSetUserPasswordMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.SetUserPasswordRequest,
              dev.weft.identity.v1.SetUserPasswordResponse>(
                service, METHODID_SET_USER_PASSWORD)))
        .addMethod(
          getDeleteUserMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.identity.v1.DeleteUserRequest,
              dev.weft.identity.v1.DeleteUserResponse>(
                service, METHODID_DELETE_USER)))
        .build();
  }

  private static abstract class UserServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    UserServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.identity.v1.UserServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("UserService");
    }
  }

  private static final class UserServiceFileDescriptorSupplier
      extends UserServiceBaseDescriptorSupplier {
    UserServiceFileDescriptorSupplier() {}
  }

  private static final class UserServiceMethodDescriptorSupplier
      extends UserServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    UserServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (UserServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new UserServiceFileDescriptorSupplier())
              .addMethod(getCreateUserMethod())
              .addMethod(getGetUserMethod())
              .addMethod(getListUsersMethod())
              .addMethod(getUpdateUserMethod())
              .addMethod(getSetUserPasswordMethod())
              .addMethod(getDeleteUserMethod())
              .build();
        }
      }
    }
    return result;
  }
}
