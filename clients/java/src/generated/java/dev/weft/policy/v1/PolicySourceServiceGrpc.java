package dev.weft.policy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages where policies come from: git repositories, and containers for policies written in place.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class PolicySourceServiceGrpc {

  private PolicySourceServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.policy.v1.PolicySourceService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.CreatePolicySourceRequest,
      dev.weft.policy.v1.CreatePolicySourceResponse> getCreatePolicySourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreatePolicySource",
      requestType = dev.weft.policy.v1.CreatePolicySourceRequest.class,
      responseType = dev.weft.policy.v1.CreatePolicySourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.CreatePolicySourceRequest,
      dev.weft.policy.v1.CreatePolicySourceResponse> getCreatePolicySourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.CreatePolicySourceRequest, dev.weft.policy.v1.CreatePolicySourceResponse> getCreatePolicySourceMethod;
    if ((getCreatePolicySourceMethod = PolicySourceServiceGrpc.getCreatePolicySourceMethod) == null) {
      synchronized (PolicySourceServiceGrpc.class) {
        if ((getCreatePolicySourceMethod = PolicySourceServiceGrpc.getCreatePolicySourceMethod) == null) {
          PolicySourceServiceGrpc.getCreatePolicySourceMethod = getCreatePolicySourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.CreatePolicySourceRequest, dev.weft.policy.v1.CreatePolicySourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreatePolicySource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.CreatePolicySourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.CreatePolicySourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicySourceServiceMethodDescriptorSupplier("CreatePolicySource"))
              .build();
        }
      }
    }
    return getCreatePolicySourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicySourceRequest,
      dev.weft.policy.v1.GetPolicySourceResponse> getGetPolicySourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetPolicySource",
      requestType = dev.weft.policy.v1.GetPolicySourceRequest.class,
      responseType = dev.weft.policy.v1.GetPolicySourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicySourceRequest,
      dev.weft.policy.v1.GetPolicySourceResponse> getGetPolicySourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicySourceRequest, dev.weft.policy.v1.GetPolicySourceResponse> getGetPolicySourceMethod;
    if ((getGetPolicySourceMethod = PolicySourceServiceGrpc.getGetPolicySourceMethod) == null) {
      synchronized (PolicySourceServiceGrpc.class) {
        if ((getGetPolicySourceMethod = PolicySourceServiceGrpc.getGetPolicySourceMethod) == null) {
          PolicySourceServiceGrpc.getGetPolicySourceMethod = getGetPolicySourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.GetPolicySourceRequest, dev.weft.policy.v1.GetPolicySourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetPolicySource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.GetPolicySourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.GetPolicySourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicySourceServiceMethodDescriptorSupplier("GetPolicySource"))
              .build();
        }
      }
    }
    return getGetPolicySourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPolicySourcesRequest,
      dev.weft.policy.v1.ListPolicySourcesResponse> getListPolicySourcesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPolicySources",
      requestType = dev.weft.policy.v1.ListPolicySourcesRequest.class,
      responseType = dev.weft.policy.v1.ListPolicySourcesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPolicySourcesRequest,
      dev.weft.policy.v1.ListPolicySourcesResponse> getListPolicySourcesMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPolicySourcesRequest, dev.weft.policy.v1.ListPolicySourcesResponse> getListPolicySourcesMethod;
    if ((getListPolicySourcesMethod = PolicySourceServiceGrpc.getListPolicySourcesMethod) == null) {
      synchronized (PolicySourceServiceGrpc.class) {
        if ((getListPolicySourcesMethod = PolicySourceServiceGrpc.getListPolicySourcesMethod) == null) {
          PolicySourceServiceGrpc.getListPolicySourcesMethod = getListPolicySourcesMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.ListPolicySourcesRequest, dev.weft.policy.v1.ListPolicySourcesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPolicySources"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.ListPolicySourcesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.ListPolicySourcesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicySourceServiceMethodDescriptorSupplier("ListPolicySources"))
              .build();
        }
      }
    }
    return getListPolicySourcesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.UpdatePolicySourceRequest,
      dev.weft.policy.v1.UpdatePolicySourceResponse> getUpdatePolicySourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdatePolicySource",
      requestType = dev.weft.policy.v1.UpdatePolicySourceRequest.class,
      responseType = dev.weft.policy.v1.UpdatePolicySourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.UpdatePolicySourceRequest,
      dev.weft.policy.v1.UpdatePolicySourceResponse> getUpdatePolicySourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.UpdatePolicySourceRequest, dev.weft.policy.v1.UpdatePolicySourceResponse> getUpdatePolicySourceMethod;
    if ((getUpdatePolicySourceMethod = PolicySourceServiceGrpc.getUpdatePolicySourceMethod) == null) {
      synchronized (PolicySourceServiceGrpc.class) {
        if ((getUpdatePolicySourceMethod = PolicySourceServiceGrpc.getUpdatePolicySourceMethod) == null) {
          PolicySourceServiceGrpc.getUpdatePolicySourceMethod = getUpdatePolicySourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.UpdatePolicySourceRequest, dev.weft.policy.v1.UpdatePolicySourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdatePolicySource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.UpdatePolicySourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.UpdatePolicySourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicySourceServiceMethodDescriptorSupplier("UpdatePolicySource"))
              .build();
        }
      }
    }
    return getUpdatePolicySourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.DeletePolicySourceRequest,
      dev.weft.policy.v1.DeletePolicySourceResponse> getDeletePolicySourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeletePolicySource",
      requestType = dev.weft.policy.v1.DeletePolicySourceRequest.class,
      responseType = dev.weft.policy.v1.DeletePolicySourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.DeletePolicySourceRequest,
      dev.weft.policy.v1.DeletePolicySourceResponse> getDeletePolicySourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.DeletePolicySourceRequest, dev.weft.policy.v1.DeletePolicySourceResponse> getDeletePolicySourceMethod;
    if ((getDeletePolicySourceMethod = PolicySourceServiceGrpc.getDeletePolicySourceMethod) == null) {
      synchronized (PolicySourceServiceGrpc.class) {
        if ((getDeletePolicySourceMethod = PolicySourceServiceGrpc.getDeletePolicySourceMethod) == null) {
          PolicySourceServiceGrpc.getDeletePolicySourceMethod = getDeletePolicySourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.DeletePolicySourceRequest, dev.weft.policy.v1.DeletePolicySourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeletePolicySource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.DeletePolicySourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.DeletePolicySourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicySourceServiceMethodDescriptorSupplier("DeletePolicySource"))
              .build();
        }
      }
    }
    return getDeletePolicySourceMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static PolicySourceServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceStub>() {
        @java.lang.Override
        public PolicySourceServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicySourceServiceStub(channel, callOptions);
        }
      };
    return PolicySourceServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static PolicySourceServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceBlockingV2Stub>() {
        @java.lang.Override
        public PolicySourceServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicySourceServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return PolicySourceServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static PolicySourceServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceBlockingStub>() {
        @java.lang.Override
        public PolicySourceServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicySourceServiceBlockingStub(channel, callOptions);
        }
      };
    return PolicySourceServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static PolicySourceServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicySourceServiceFutureStub>() {
        @java.lang.Override
        public PolicySourceServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicySourceServiceFutureStub(channel, callOptions);
        }
      };
    return PolicySourceServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages where policies come from: git repositories, and containers for policies written in place.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a policy source.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a git repository without `git_url`, and for an inline source with
     * git fields; ALREADY_EXISTS with NAME_TAKEN.
     * </pre>
     */
    default void createPolicySource(dev.weft.policy.v1.CreatePolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.CreatePolicySourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreatePolicySourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one policy source.
     * </pre>
     */
    default void getPolicySource(dev.weft.policy.v1.GetPolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicySourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetPolicySourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the policy sources of the caller's organization.
     * </pre>
     */
    default void listPolicySources(dev.weft.policy.v1.ListPolicySourcesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPolicySourcesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPolicySourcesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a policy source.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; the others as CreatePolicySource.
     * </pre>
     */
    default void updatePolicySource(dev.weft.policy.v1.UpdatePolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.UpdatePolicySourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdatePolicySourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a policy source and the policies that came from it.
     * </pre>
     */
    default void deletePolicySource(dev.weft.policy.v1.DeletePolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.DeletePolicySourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeletePolicySourceMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service PolicySourceService.
   * <pre>
   * Manages where policies come from: git repositories, and containers for policies written in place.
   * </pre>
   */
  public static abstract class PolicySourceServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return PolicySourceServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service PolicySourceService.
   * <pre>
   * Manages where policies come from: git repositories, and containers for policies written in place.
   * </pre>
   */
  public static final class PolicySourceServiceStub
      extends io.grpc.stub.AbstractAsyncStub<PolicySourceServiceStub> {
    private PolicySourceServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicySourceServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicySourceServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy source.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a git repository without `git_url`, and for an inline source with
     * git fields; ALREADY_EXISTS with NAME_TAKEN.
     * </pre>
     */
    public void createPolicySource(dev.weft.policy.v1.CreatePolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.CreatePolicySourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreatePolicySourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one policy source.
     * </pre>
     */
    public void getPolicySource(dev.weft.policy.v1.GetPolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicySourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetPolicySourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the policy sources of the caller's organization.
     * </pre>
     */
    public void listPolicySources(dev.weft.policy.v1.ListPolicySourcesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPolicySourcesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPolicySourcesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a policy source.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; the others as CreatePolicySource.
     * </pre>
     */
    public void updatePolicySource(dev.weft.policy.v1.UpdatePolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.UpdatePolicySourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdatePolicySourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a policy source and the policies that came from it.
     * </pre>
     */
    public void deletePolicySource(dev.weft.policy.v1.DeletePolicySourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.DeletePolicySourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeletePolicySourceMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service PolicySourceService.
   * <pre>
   * Manages where policies come from: git repositories, and containers for policies written in place.
   * </pre>
   */
  public static final class PolicySourceServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<PolicySourceServiceBlockingV2Stub> {
    private PolicySourceServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicySourceServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicySourceServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy source.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a git repository without `git_url`, and for an inline source with
     * git fields; ALREADY_EXISTS with NAME_TAKEN.
     * </pre>
     */
    public dev.weft.policy.v1.CreatePolicySourceResponse createPolicySource(dev.weft.policy.v1.CreatePolicySourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreatePolicySourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one policy source.
     * </pre>
     */
    public dev.weft.policy.v1.GetPolicySourceResponse getPolicySource(dev.weft.policy.v1.GetPolicySourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetPolicySourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the policy sources of the caller's organization.
     * </pre>
     */
    public dev.weft.policy.v1.ListPolicySourcesResponse listPolicySources(dev.weft.policy.v1.ListPolicySourcesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPolicySourcesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a policy source.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; the others as CreatePolicySource.
     * </pre>
     */
    public dev.weft.policy.v1.UpdatePolicySourceResponse updatePolicySource(dev.weft.policy.v1.UpdatePolicySourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdatePolicySourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a policy source and the policies that came from it.
     * </pre>
     */
    public dev.weft.policy.v1.DeletePolicySourceResponse deletePolicySource(dev.weft.policy.v1.DeletePolicySourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeletePolicySourceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service PolicySourceService.
   * <pre>
   * Manages where policies come from: git repositories, and containers for policies written in place.
   * </pre>
   */
  public static final class PolicySourceServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<PolicySourceServiceBlockingStub> {
    private PolicySourceServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicySourceServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicySourceServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy source.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a git repository without `git_url`, and for an inline source with
     * git fields; ALREADY_EXISTS with NAME_TAKEN.
     * </pre>
     */
    public dev.weft.policy.v1.CreatePolicySourceResponse createPolicySource(dev.weft.policy.v1.CreatePolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreatePolicySourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one policy source.
     * </pre>
     */
    public dev.weft.policy.v1.GetPolicySourceResponse getPolicySource(dev.weft.policy.v1.GetPolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetPolicySourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the policy sources of the caller's organization.
     * </pre>
     */
    public dev.weft.policy.v1.ListPolicySourcesResponse listPolicySources(dev.weft.policy.v1.ListPolicySourcesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPolicySourcesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a policy source.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; the others as CreatePolicySource.
     * </pre>
     */
    public dev.weft.policy.v1.UpdatePolicySourceResponse updatePolicySource(dev.weft.policy.v1.UpdatePolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdatePolicySourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a policy source and the policies that came from it.
     * </pre>
     */
    public dev.weft.policy.v1.DeletePolicySourceResponse deletePolicySource(dev.weft.policy.v1.DeletePolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeletePolicySourceMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service PolicySourceService.
   * <pre>
   * Manages where policies come from: git repositories, and containers for policies written in place.
   * </pre>
   */
  public static final class PolicySourceServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<PolicySourceServiceFutureStub> {
    private PolicySourceServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicySourceServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicySourceServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy source.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD for a git repository without `git_url`, and for an inline source with
     * git fields; ALREADY_EXISTS with NAME_TAKEN.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.CreatePolicySourceResponse> createPolicySource(
        dev.weft.policy.v1.CreatePolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreatePolicySourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one policy source.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.GetPolicySourceResponse> getPolicySource(
        dev.weft.policy.v1.GetPolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetPolicySourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the policy sources of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.ListPolicySourcesResponse> listPolicySources(
        dev.weft.policy.v1.ListPolicySourcesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPolicySourcesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a policy source.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; the others as CreatePolicySource.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.UpdatePolicySourceResponse> updatePolicySource(
        dev.weft.policy.v1.UpdatePolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdatePolicySourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a policy source and the policies that came from it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.DeletePolicySourceResponse> deletePolicySource(
        dev.weft.policy.v1.DeletePolicySourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeletePolicySourceMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_POLICY_SOURCE = 0;
  private static final int METHODID_GET_POLICY_SOURCE = 1;
  private static final int METHODID_LIST_POLICY_SOURCES = 2;
  private static final int METHODID_UPDATE_POLICY_SOURCE = 3;
  private static final int METHODID_DELETE_POLICY_SOURCE = 4;

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
        case METHODID_CREATE_POLICY_SOURCE:
          serviceImpl.createPolicySource((dev.weft.policy.v1.CreatePolicySourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.CreatePolicySourceResponse>) responseObserver);
          break;
        case METHODID_GET_POLICY_SOURCE:
          serviceImpl.getPolicySource((dev.weft.policy.v1.GetPolicySourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicySourceResponse>) responseObserver);
          break;
        case METHODID_LIST_POLICY_SOURCES:
          serviceImpl.listPolicySources((dev.weft.policy.v1.ListPolicySourcesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPolicySourcesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_POLICY_SOURCE:
          serviceImpl.updatePolicySource((dev.weft.policy.v1.UpdatePolicySourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.UpdatePolicySourceResponse>) responseObserver);
          break;
        case METHODID_DELETE_POLICY_SOURCE:
          serviceImpl.deletePolicySource((dev.weft.policy.v1.DeletePolicySourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.DeletePolicySourceResponse>) responseObserver);
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
          getCreatePolicySourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.CreatePolicySourceRequest,
              dev.weft.policy.v1.CreatePolicySourceResponse>(
                service, METHODID_CREATE_POLICY_SOURCE)))
        .addMethod(
          getGetPolicySourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.GetPolicySourceRequest,
              dev.weft.policy.v1.GetPolicySourceResponse>(
                service, METHODID_GET_POLICY_SOURCE)))
        .addMethod(
          getListPolicySourcesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.ListPolicySourcesRequest,
              dev.weft.policy.v1.ListPolicySourcesResponse>(
                service, METHODID_LIST_POLICY_SOURCES)))
        .addMethod(
          getUpdatePolicySourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.UpdatePolicySourceRequest,
              dev.weft.policy.v1.UpdatePolicySourceResponse>(
                service, METHODID_UPDATE_POLICY_SOURCE)))
        .addMethod(
          getDeletePolicySourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.DeletePolicySourceRequest,
              dev.weft.policy.v1.DeletePolicySourceResponse>(
                service, METHODID_DELETE_POLICY_SOURCE)))
        .build();
  }

  private static abstract class PolicySourceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    PolicySourceServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.policy.v1.PolicySourceServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("PolicySourceService");
    }
  }

  private static final class PolicySourceServiceFileDescriptorSupplier
      extends PolicySourceServiceBaseDescriptorSupplier {
    PolicySourceServiceFileDescriptorSupplier() {}
  }

  private static final class PolicySourceServiceMethodDescriptorSupplier
      extends PolicySourceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    PolicySourceServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (PolicySourceServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new PolicySourceServiceFileDescriptorSupplier())
              .addMethod(getCreatePolicySourceMethod())
              .addMethod(getGetPolicySourceMethod())
              .addMethod(getListPolicySourcesMethod())
              .addMethod(getUpdatePolicySourceMethod())
              .addMethod(getDeletePolicySourceMethod())
              .build();
        }
      }
    }
    return result;
  }
}
