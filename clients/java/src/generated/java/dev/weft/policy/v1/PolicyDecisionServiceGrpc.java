package dev.weft.policy.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Shows what was decided by policies. Nothing that was decided is ever changed or removed here.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class PolicyDecisionServiceGrpc {

  private PolicyDecisionServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.policy.v1.PolicyDecisionService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicyDecisionRequest,
      dev.weft.policy.v1.GetPolicyDecisionResponse> getGetPolicyDecisionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetPolicyDecision",
      requestType = dev.weft.policy.v1.GetPolicyDecisionRequest.class,
      responseType = dev.weft.policy.v1.GetPolicyDecisionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicyDecisionRequest,
      dev.weft.policy.v1.GetPolicyDecisionResponse> getGetPolicyDecisionMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.GetPolicyDecisionRequest, dev.weft.policy.v1.GetPolicyDecisionResponse> getGetPolicyDecisionMethod;
    if ((getGetPolicyDecisionMethod = PolicyDecisionServiceGrpc.getGetPolicyDecisionMethod) == null) {
      synchronized (PolicyDecisionServiceGrpc.class) {
        if ((getGetPolicyDecisionMethod = PolicyDecisionServiceGrpc.getGetPolicyDecisionMethod) == null) {
          PolicyDecisionServiceGrpc.getGetPolicyDecisionMethod = getGetPolicyDecisionMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.GetPolicyDecisionRequest, dev.weft.policy.v1.GetPolicyDecisionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetPolicyDecision"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.GetPolicyDecisionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.GetPolicyDecisionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyDecisionServiceMethodDescriptorSupplier("GetPolicyDecision"))
              .build();
        }
      }
    }
    return getGetPolicyDecisionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPolicyDecisionsRequest,
      dev.weft.policy.v1.ListPolicyDecisionsResponse> getListPolicyDecisionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListPolicyDecisions",
      requestType = dev.weft.policy.v1.ListPolicyDecisionsRequest.class,
      responseType = dev.weft.policy.v1.ListPolicyDecisionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPolicyDecisionsRequest,
      dev.weft.policy.v1.ListPolicyDecisionsResponse> getListPolicyDecisionsMethod() {
    io.grpc.MethodDescriptor<dev.weft.policy.v1.ListPolicyDecisionsRequest, dev.weft.policy.v1.ListPolicyDecisionsResponse> getListPolicyDecisionsMethod;
    if ((getListPolicyDecisionsMethod = PolicyDecisionServiceGrpc.getListPolicyDecisionsMethod) == null) {
      synchronized (PolicyDecisionServiceGrpc.class) {
        if ((getListPolicyDecisionsMethod = PolicyDecisionServiceGrpc.getListPolicyDecisionsMethod) == null) {
          PolicyDecisionServiceGrpc.getListPolicyDecisionsMethod = getListPolicyDecisionsMethod =
              io.grpc.MethodDescriptor.<dev.weft.policy.v1.ListPolicyDecisionsRequest, dev.weft.policy.v1.ListPolicyDecisionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListPolicyDecisions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.ListPolicyDecisionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.policy.v1.ListPolicyDecisionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new PolicyDecisionServiceMethodDescriptorSupplier("ListPolicyDecisions"))
              .build();
        }
      }
    }
    return getListPolicyDecisionsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static PolicyDecisionServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceStub>() {
        @java.lang.Override
        public PolicyDecisionServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyDecisionServiceStub(channel, callOptions);
        }
      };
    return PolicyDecisionServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static PolicyDecisionServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceBlockingV2Stub>() {
        @java.lang.Override
        public PolicyDecisionServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyDecisionServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return PolicyDecisionServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static PolicyDecisionServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceBlockingStub>() {
        @java.lang.Override
        public PolicyDecisionServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyDecisionServiceBlockingStub(channel, callOptions);
        }
      };
    return PolicyDecisionServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static PolicyDecisionServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<PolicyDecisionServiceFutureStub>() {
        @java.lang.Override
        public PolicyDecisionServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new PolicyDecisionServiceFutureStub(channel, callOptions);
        }
      };
    return PolicyDecisionServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Shows what was decided by policies. Nothing that was decided is ever changed or removed here.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Returns one decision.
     * </pre>
     */
    default void getPolicyDecision(dev.weft.policy.v1.GetPolicyDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicyDecisionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetPolicyDecisionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the decisions of the caller's organization.
     * </pre>
     */
    default void listPolicyDecisions(dev.weft.policy.v1.ListPolicyDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPolicyDecisionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListPolicyDecisionsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service PolicyDecisionService.
   * <pre>
   * Shows what was decided by policies. Nothing that was decided is ever changed or removed here.
   * </pre>
   */
  public static abstract class PolicyDecisionServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return PolicyDecisionServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service PolicyDecisionService.
   * <pre>
   * Shows what was decided by policies. Nothing that was decided is ever changed or removed here.
   * </pre>
   */
  public static final class PolicyDecisionServiceStub
      extends io.grpc.stub.AbstractAsyncStub<PolicyDecisionServiceStub> {
    private PolicyDecisionServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyDecisionServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyDecisionServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one decision.
     * </pre>
     */
    public void getPolicyDecision(dev.weft.policy.v1.GetPolicyDecisionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicyDecisionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetPolicyDecisionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the decisions of the caller's organization.
     * </pre>
     */
    public void listPolicyDecisions(dev.weft.policy.v1.ListPolicyDecisionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPolicyDecisionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListPolicyDecisionsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service PolicyDecisionService.
   * <pre>
   * Shows what was decided by policies. Nothing that was decided is ever changed or removed here.
   * </pre>
   */
  public static final class PolicyDecisionServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<PolicyDecisionServiceBlockingV2Stub> {
    private PolicyDecisionServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyDecisionServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyDecisionServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one decision.
     * </pre>
     */
    public dev.weft.policy.v1.GetPolicyDecisionResponse getPolicyDecision(dev.weft.policy.v1.GetPolicyDecisionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetPolicyDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the decisions of the caller's organization.
     * </pre>
     */
    public dev.weft.policy.v1.ListPolicyDecisionsResponse listPolicyDecisions(dev.weft.policy.v1.ListPolicyDecisionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListPolicyDecisionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service PolicyDecisionService.
   * <pre>
   * Shows what was decided by policies. Nothing that was decided is ever changed or removed here.
   * </pre>
   */
  public static final class PolicyDecisionServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<PolicyDecisionServiceBlockingStub> {
    private PolicyDecisionServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyDecisionServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyDecisionServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one decision.
     * </pre>
     */
    public dev.weft.policy.v1.GetPolicyDecisionResponse getPolicyDecision(dev.weft.policy.v1.GetPolicyDecisionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetPolicyDecisionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the decisions of the caller's organization.
     * </pre>
     */
    public dev.weft.policy.v1.ListPolicyDecisionsResponse listPolicyDecisions(dev.weft.policy.v1.ListPolicyDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListPolicyDecisionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service PolicyDecisionService.
   * <pre>
   * Shows what was decided by policies. Nothing that was decided is ever changed or removed here.
   * </pre>
   */
  public static final class PolicyDecisionServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<PolicyDecisionServiceFutureStub> {
    private PolicyDecisionServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected PolicyDecisionServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new PolicyDecisionServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one decision.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.GetPolicyDecisionResponse> getPolicyDecision(
        dev.weft.policy.v1.GetPolicyDecisionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetPolicyDecisionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the decisions of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.policy.v1.ListPolicyDecisionsResponse> listPolicyDecisions(
        dev.weft.policy.v1.ListPolicyDecisionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListPolicyDecisionsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_POLICY_DECISION = 0;
  private static final int METHODID_LIST_POLICY_DECISIONS = 1;

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
        case METHODID_GET_POLICY_DECISION:
          serviceImpl.getPolicyDecision((dev.weft.policy.v1.GetPolicyDecisionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.GetPolicyDecisionResponse>) responseObserver);
          break;
        case METHODID_LIST_POLICY_DECISIONS:
          serviceImpl.listPolicyDecisions((dev.weft.policy.v1.ListPolicyDecisionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.policy.v1.ListPolicyDecisionsResponse>) responseObserver);
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
          getGetPolicyDecisionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.GetPolicyDecisionRequest,
              dev.weft.policy.v1.GetPolicyDecisionResponse>(
                service, METHODID_GET_POLICY_DECISION)))
        .addMethod(
          getListPolicyDecisionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.policy.v1.ListPolicyDecisionsRequest,
              dev.weft.policy.v1.ListPolicyDecisionsResponse>(
                service, METHODID_LIST_POLICY_DECISIONS)))
        .build();
  }

  private static abstract class PolicyDecisionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    PolicyDecisionServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.policy.v1.PolicyDecisionServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("PolicyDecisionService");
    }
  }

  private static final class PolicyDecisionServiceFileDescriptorSupplier
      extends PolicyDecisionServiceBaseDescriptorSupplier {
    PolicyDecisionServiceFileDescriptorSupplier() {}
  }

  private static final class PolicyDecisionServiceMethodDescriptorSupplier
      extends PolicyDecisionServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    PolicyDecisionServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (PolicyDecisionServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new PolicyDecisionServiceFileDescriptorSupplier())
              .addMethod(getGetPolicyDecisionMethod())
              .addMethod(getListPolicyDecisionsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
