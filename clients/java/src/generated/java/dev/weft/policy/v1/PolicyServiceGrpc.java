package dev.weft.policy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages policies. They are stored as they are written: nothing evaluates them here.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class PolicyServiceGrpc {

  private PolicyServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.policy.v1.PolicyService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.CreatePolicyRequest,
      dev.weft.policy.v1.CreatePolicyResponse> getCreatePolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreatePolicy",
      requestType = dev.weft.policy.v1.CreatePolicyRequest.class,
      responseType = dev.weft.policy.v1.CreatePolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.CreatePolicyRequest,
      dev.weft.policy.v1.CreatePolicyResponse> getCreatePolicyMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.CreatePolicyRequest, dev.weft.policy.v1.CreatePolicyResponse> getCreatePolicyMethod;
    if ((getCreatePolicyMethod = PolicyServiceGrpc.getCreatePolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getCreatePolicyMethod = PolicyServiceGrpc.getCreatePolicyMethod) == null) {
          PolicyServiceGrpc.getCreatePolicyMethod = getCreatePolicyMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.CreatePolicyRequest, dev.weft.policy.v1.CreatePolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreatePolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.CreatePolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.CreatePolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("CreatePolicy"))
              .build();
        }
      }
    }
    return getCreatePolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicyRequest,
      dev.weft.policy.v1.GetPolicyResponse> getGetPolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetPolicy",
      requestType = dev.weft.policy.v1.GetPolicyRequest.class,
      responseType = dev.weft.policy.v1.GetPolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicyRequest,
      dev.weft.policy.v1.GetPolicyResponse> getGetPolicyMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicyRequest, dev.weft.policy.v1.GetPolicyResponse> getGetPolicyMethod;
    if ((getGetPolicyMethod = PolicyServiceGrpc.getGetPolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getGetPolicyMethod = PolicyServiceGrpc.getGetPolicyMethod) == null) {
          PolicyServiceGrpc.getGetPolicyMethod = getGetPolicyMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.GetPolicyRequest, dev.weft.policy.v1.GetPolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetPolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.GetPolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.GetPolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("GetPolicy"))
              .build();
        }
      }
    }
    return getGetPolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPoliciesRequest,
      dev.weft.policy.v1.ListPoliciesResponse> getListPoliciesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPolicies",
      requestType = dev.weft.policy.v1.ListPoliciesRequest.class,
      responseType = dev.weft.policy.v1.ListPoliciesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPoliciesRequest,
      dev.weft.policy.v1.ListPoliciesResponse> getListPoliciesMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPoliciesRequest, dev.weft.policy.v1.ListPoliciesResponse> getListPoliciesMethod;
    if ((getListPoliciesMethod = PolicyServiceGrpc.getListPoliciesMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getListPoliciesMethod = PolicyServiceGrpc.getListPoliciesMethod) == null) {
          PolicyServiceGrpc.getListPoliciesMethod = getListPoliciesMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.ListPoliciesRequest, dev.weft.policy.v1.ListPoliciesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPolicies"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.ListPoliciesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.ListPoliciesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("ListPolicies"))
              .build();
        }
      }
    }
    return getListPoliciesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.UpdatePolicyRequest,
      dev.weft.policy.v1.UpdatePolicyResponse> getUpdatePolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdatePolicy",
      requestType = dev.weft.policy.v1.UpdatePolicyRequest.class,
      responseType = dev.weft.policy.v1.UpdatePolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.UpdatePolicyRequest,
      dev.weft.policy.v1.UpdatePolicyResponse> getUpdatePolicyMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.UpdatePolicyRequest, dev.weft.policy.v1.UpdatePolicyResponse> getUpdatePolicyMethod;
    if ((getUpdatePolicyMethod = PolicyServiceGrpc.getUpdatePolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getUpdatePolicyMethod = PolicyServiceGrpc.getUpdatePolicyMethod) == null) {
          PolicyServiceGrpc.getUpdatePolicyMethod = getUpdatePolicyMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.UpdatePolicyRequest, dev.weft.policy.v1.UpdatePolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdatePolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.UpdatePolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.UpdatePolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("UpdatePolicy"))
              .build();
        }
      }
    }
    return getUpdatePolicyMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.DeletePolicyRequest,
      dev.weft.policy.v1.DeletePolicyResponse> getDeletePolicyMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeletePolicy",
      requestType = dev.weft.policy.v1.DeletePolicyRequest.class,
      responseType = dev.weft.policy.v1.DeletePolicyResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.DeletePolicyRequest,
      dev.weft.policy.v1.DeletePolicyResponse> getDeletePolicyMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.DeletePolicyRequest, dev.weft.policy.v1.DeletePolicyResponse> getDeletePolicyMethod;
    if ((getDeletePolicyMethod = PolicyServiceGrpc.getDeletePolicyMethod) == null) {
      synchronized (PolicyServiceGrpc.class) {
        if ((getDeletePolicyMethod = PolicyServiceGrpc.getDeletePolicyMethod) == null) {
          PolicyServiceGrpc.getDeletePolicyMethod = getDeletePolicyMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.DeletePolicyRequest, dev.weft.policy.v1.DeletePolicyResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeletePolicy"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.DeletePolicyRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.DeletePolicyResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyServiceMethodDescriptorSupplier("DeletePolicy"))
              .build();
        }
      }
    }
    return getDeletePolicyMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static PolicyServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceStub>() {
        @java.lang.Override
        public PolicyServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceStub(channel, callOptions);
        }
      };
    return PolicyServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static PolicyServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingV2Stub>() {
        @java.lang.Override
        public PolicyServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return PolicyServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static PolicyServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceBlockingStub>() {
        @java.lang.Override
        public PolicyServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceBlockingStub(channel, callOptions);
        }
      };
    return PolicyServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static PolicyServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyServiceFutureStub>() {
        @java.lang.Override
        public PolicyServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyServiceFutureStub(channel, callOptions);
        }
      };
    return PolicyServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages policies. They are stored as they are written: nothing evaluates them here.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a policy.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `policy.source_id` names no policy source; ALREADY_EXISTS with
     * NAME_TAKEN for a `name` that another policy of the same source has.
     * </pre>
     */
    default void createPolicy(dev.weft.policy.v1.CreatePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.CreatePolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreatePolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one policy.
     * </pre>
     */
    default void getPolicy(dev.weft.policy.v1.GetPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetPolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the policies of the caller's organization.
     * </pre>
     */
    default void listPolicies(dev.weft.policy.v1.ListPoliciesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPoliciesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPoliciesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a policy.
     * Errors: ABORTED with STALE_ETAG where the policy changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreatePolicy.
     * </pre>
     */
    default void updatePolicy(dev.weft.policy.v1.UpdatePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.UpdatePolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdatePolicyMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a policy.
     * </pre>
     */
    default void deletePolicy(dev.weft.policy.v1.DeletePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.DeletePolicyResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeletePolicyMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service PolicyService.
   * <pre>
   * Manages policies. They are stored as they are written: nothing evaluates them here.
   * </pre>
   */
  public static abstract class PolicyServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return PolicyServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service PolicyService.
   * <pre>
   * Manages policies. They are stored as they are written: nothing evaluates them here.
   * </pre>
   */
  public static final class PolicyServiceStub
      extends io.grpc.stub.AbstractAsyncStub<PolicyServiceStub> {
    private PolicyServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `policy.source_id` names no policy source; ALREADY_EXISTS with
     * NAME_TAKEN for a `name` that another policy of the same source has.
     * </pre>
     */
    public void createPolicy(dev.weft.policy.v1.CreatePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.CreatePolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreatePolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one policy.
     * </pre>
     */
    public void getPolicy(dev.weft.policy.v1.GetPolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetPolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the policies of the caller's organization.
     * </pre>
     */
    public void listPolicies(dev.weft.policy.v1.ListPoliciesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPoliciesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPoliciesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a policy.
     * Errors: ABORTED with STALE_ETAG where the policy changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreatePolicy.
     * </pre>
     */
    public void updatePolicy(dev.weft.policy.v1.UpdatePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.UpdatePolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdatePolicyMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a policy.
     * </pre>
     */
    public void deletePolicy(dev.weft.policy.v1.DeletePolicyRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.DeletePolicyResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeletePolicyMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service PolicyService.
   * <pre>
   * Manages policies. They are stored as they are written: nothing evaluates them here.
   * </pre>
   */
  public static final class PolicyServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<PolicyServiceBlockingV2Stub> {
    private PolicyServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `policy.source_id` names no policy source; ALREADY_EXISTS with
     * NAME_TAKEN for a `name` that another policy of the same source has.
     * </pre>
     */
    public dev.weft.policy.v1.CreatePolicyResponse createPolicy(dev.weft.policy.v1.CreatePolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreatePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one policy.
     * </pre>
     */
    public dev.weft.policy.v1.GetPolicyResponse getPolicy(dev.weft.policy.v1.GetPolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the policies of the caller's organization.
     * </pre>
     */
    public dev.weft.policy.v1.ListPoliciesResponse listPolicies(dev.weft.policy.v1.ListPoliciesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPoliciesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a policy.
     * Errors: ABORTED with STALE_ETAG where the policy changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreatePolicy.
     * </pre>
     */
    public dev.weft.policy.v1.UpdatePolicyResponse updatePolicy(dev.weft.policy.v1.UpdatePolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdatePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a policy.
     * </pre>
     */
    public dev.weft.policy.v1.DeletePolicyResponse deletePolicy(dev.weft.policy.v1.DeletePolicyRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeletePolicyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service PolicyService.
   * <pre>
   * Manages policies. They are stored as they are written: nothing evaluates them here.
   * </pre>
   */
  public static final class PolicyServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<PolicyServiceBlockingStub> {
    private PolicyServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `policy.source_id` names no policy source; ALREADY_EXISTS with
     * NAME_TAKEN for a `name` that another policy of the same source has.
     * </pre>
     */
    public dev.weft.policy.v1.CreatePolicyResponse createPolicy(dev.weft.policy.v1.CreatePolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreatePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one policy.
     * </pre>
     */
    public dev.weft.policy.v1.GetPolicyResponse getPolicy(dev.weft.policy.v1.GetPolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetPolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the policies of the caller's organization.
     * </pre>
     */
    public dev.weft.policy.v1.ListPoliciesResponse listPolicies(dev.weft.policy.v1.ListPoliciesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPoliciesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a policy.
     * Errors: ABORTED with STALE_ETAG where the policy changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreatePolicy.
     * </pre>
     */
    public dev.weft.policy.v1.UpdatePolicyResponse updatePolicy(dev.weft.policy.v1.UpdatePolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdatePolicyMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a policy.
     * </pre>
     */
    public dev.weft.policy.v1.DeletePolicyResponse deletePolicy(dev.weft.policy.v1.DeletePolicyRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeletePolicyMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service PolicyService.
   * <pre>
   * Manages policies. They are stored as they are written: nothing evaluates them here.
   * </pre>
   */
  public static final class PolicyServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<PolicyServiceFutureStub> {
    private PolicyServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a policy.
     * Errors: INVALID_ARGUMENT with INVALID_FIELD where `policy.source_id` names no policy source; ALREADY_EXISTS with
     * NAME_TAKEN for a `name` that another policy of the same source has.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.CreatePolicyResponse> createPolicy(
        dev.weft.policy.v1.CreatePolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreatePolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one policy.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.GetPolicyResponse> getPolicy(
        dev.weft.policy.v1.GetPolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetPolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the policies of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.ListPoliciesResponse> listPolicies(
        dev.weft.policy.v1.ListPoliciesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPoliciesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a policy.
     * Errors: ABORTED with STALE_ETAG where the policy changed since it was read;
     * ALREADY_EXISTS with NAME_TAKEN as CreatePolicy.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.UpdatePolicyResponse> updatePolicy(
        dev.weft.policy.v1.UpdatePolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdatePolicyMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a policy.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.DeletePolicyResponse> deletePolicy(
        dev.weft.policy.v1.DeletePolicyRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeletePolicyMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_POLICY = 0;
  private static final int METHODID_GET_POLICY = 1;
  private static final int METHODID_LIST_POLICIES = 2;
  private static final int METHODID_UPDATE_POLICY = 3;
  private static final int METHODID_DELETE_POLICY = 4;

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
        case METHODID_CREATE_POLICY:
          serviceImpl.createPolicy((dev.weft.policy.v1.CreatePolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.CreatePolicyResponse>) responseObserver);
          break;
        case METHODID_GET_POLICY:
          serviceImpl.getPolicy((dev.weft.policy.v1.GetPolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicyResponse>) responseObserver);
          break;
        case METHODID_LIST_POLICIES:
          serviceImpl.listPolicies((dev.weft.policy.v1.ListPoliciesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPoliciesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_POLICY:
          serviceImpl.updatePolicy((dev.weft.policy.v1.UpdatePolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.UpdatePolicyResponse>) responseObserver);
          break;
        case METHODID_DELETE_POLICY:
          serviceImpl.deletePolicy((dev.weft.policy.v1.DeletePolicyRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.DeletePolicyResponse>) responseObserver);
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
          getCreatePolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.CreatePolicyRequest,
              dev.weft.policy.v1.CreatePolicyResponse>(
                service, METHODID_CREATE_POLICY)))
        .addMethod(
          getGetPolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.GetPolicyRequest,
              dev.weft.policy.v1.GetPolicyResponse>(
                service, METHODID_GET_POLICY)))
        .addMethod(
          getListPoliciesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.ListPoliciesRequest,
              dev.weft.policy.v1.ListPoliciesResponse>(
                service, METHODID_LIST_POLICIES)))
        .addMethod(
          getUpdatePolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.UpdatePolicyRequest,
              dev.weft.policy.v1.UpdatePolicyResponse>(
                service, METHODID_UPDATE_POLICY)))
        .addMethod(
          getDeletePolicyMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.DeletePolicyRequest,
              dev.weft.policy.v1.DeletePolicyResponse>(
                service, METHODID_DELETE_POLICY)))
        .build();
  }

  private static abstract class PolicyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    PolicyServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.policy.v1.PolicyServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("PolicyService");
    }
  }

  private static final class PolicyServiceFileDescriptorSupplier
      extends PolicyServiceBaseDescriptorSupplier {
    PolicyServiceFileDescriptorSupplier() {}
  }

  private static final class PolicyServiceMethodDescriptorSupplier
      extends PolicyServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    PolicyServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (PolicyServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new PolicyServiceFileDescriptorSupplier())
              .addMethod(getCreatePolicyMethod())
              .addMethod(getGetPolicyMethod())
              .addMethod(getListPoliciesMethod())
              .addMethod(getUpdatePolicyMethod())
              .addMethod(getDeletePolicyMethod())
              .build();
        }
      }
    }
    return result;
  }
}
