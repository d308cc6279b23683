package dev.weft.builder.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps what each user may spend on models in a month, and what they spent it on.
 * Every user has an allowance from the beginning: 100 USD a month, all of it left. Callers see their own; those of others, and
 * every change, need the permission `builder.admin`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AllowanceServiceGrpc {

  private AllowanceServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.builder.v1.AllowanceService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.GetAllowanceRequest,
      dev.weft.builder.v1.GetAllowanceResponse> getGetAllowanceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAllowance",
      requestType = dev.weft.builder.v1.GetAllowanceRequest.class,
      responseType = dev.weft.builder.v1.GetAllowanceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.GetAllowanceRequest,
      dev.weft.builder.v1.GetAllowanceResponse> getGetAllowanceMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.GetAllowanceRequest, dev.weft.builder.v1.GetAllowanceResponse> getGetAllowanceMethod;
    if ((getGetAllowanceMethod = AllowanceServiceGrpc.getGetAllowanceMethod) == null) {
      synchronized (AllowanceServiceGrpc.class) {
        if ((getGetAllowanceMethod = AllowanceServiceGrpc.getGetAllowanceMethod) == null) {
          AllowanceServiceGrpc.getGetAllowanceMethod = getGetAllowanceMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.GetAllowanceRequest, dev.weft.builder.v1.GetAllowanceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAllowance"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetAllowanceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetAllowanceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AllowanceServiceMethodDescriptorSupplier("GetAllowance"))
              .build();
        }
      }
    }
    return getGetAllowanceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListAllowancesRequest,
      dev.weft.builder.v1.ListAllowancesResponse> getListAllowancesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAllowances",
      requestType = dev.weft.builder.v1.ListAllowancesRequest.class,
      responseType = dev.weft.builder.v1.ListAllowancesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListAllowancesRequest,
      dev.weft.builder.v1.ListAllowancesResponse> getListAllowancesMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListAllowancesRequest, dev.weft.builder.v1.ListAllowancesResponse> getListAllowancesMethod;
    if ((getListAllowancesMethod = AllowanceServiceGrpc.getListAllowancesMethod) == null) {
      synchronized (AllowanceServiceGrpc.class) {
        if ((getListAllowancesMethod = AllowanceServiceGrpc.getListAllowancesMethod) == null) {
          AllowanceServiceGrpc.getListAllowancesMethod = getListAllowancesMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListAllowancesRequest, dev.weft.builder.v1.ListAllowancesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAllowances"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListAllowancesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListAllowancesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AllowanceServiceMethodDescriptorSupplier("ListAllowances"))
              .build();
        }
      }
    }
    return getListAllowancesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.SetMonthlyAllowanceRequest,
      dev.weft.builder.v1.SetMonthlyAllowanceResponse> getSetMonthlyAllowanceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetMonthlyAllowance",
      requestType = dev.weft.builder.v1.SetMonthlyAllowanceRequest.class,
      responseType = dev.weft.builder.v1.SetMonthlyAllowanceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.SetMonthlyAllowanceRequest,
      dev.weft.builder.v1.SetMonthlyAllowanceResponse> getSetMonthlyAllowanceMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.SetMonthlyAllowanceRequest, dev.weft.builder.v1.SetMonthlyAllowanceResponse> getSetMonthlyAllowanceMethod;
    if ((getSetMonthlyAllowanceMethod = AllowanceServiceGrpc.getSetMonthlyAllowanceMethod) == null) {
      synchronized (AllowanceServiceGrpc.class) {
        if ((getSetMonthlyAllowanceMethod = AllowanceServiceGrpc.getSetMonthlyAllowanceMethod) == null) {
          AllowanceServiceGrpc.getSetMonthlyAllowanceMethod = getSetMonthlyAllowanceMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.SetMonthlyAllowanceRequest, dev.weft.builder.v1.SetMonthlyAllowanceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetMonthlyAllowance"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.SetMonthlyAllowanceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.SetMonthlyAllowanceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AllowanceServiceMethodDescriptorSupplier("SetMonthlyAllowance"))
              .build();
        }
      }
    }
    return getSetMonthlyAllowanceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.SetSpendRemainingRequest,
      dev.weft.builder.v1.SetSpendRemainingResponse> getSetSpendRemainingMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetSpendRemaining",
      requestType = dev.weft.builder.v1.SetSpendRemainingRequest.class,
      responseType = dev.weft.builder.v1.SetSpendRemainingResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.SetSpendRemainingRequest,
      dev.weft.builder.v1.SetSpendRemainingResponse> getSetSpendRemainingMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.SetSpendRemainingRequest, dev.weft.builder.v1.SetSpendRemainingResponse> getSetSpendRemainingMethod;
    if ((getSetSpendRemainingMethod = AllowanceServiceGrpc.getSetSpendRemainingMethod) == null) {
      synchronized (AllowanceServiceGrpc.class) {
        if ((getSetSpendRemainingMethod = AllowanceServiceGrpc.getSetSpendRemainingMethod) == null) {
          AllowanceServiceGrpc.getSetSpendRemainingMethod = getSetSpendRemainingMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.SetSpendRemainingRequest, dev.weft.builder.v1.SetSpendRemainingResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetSpendRemaining"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.SetSpendRemainingRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.SetSpendRemainingResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AllowanceServiceMethodDescriptorSupplier("SetSpendRemaining"))
              .build();
        }
      }
    }
    return getSetSpendRemainingMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ResetAllowanceRequest,
      dev.weft.builder.v1.ResetAllowanceResponse> getResetAllowanceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ResetAllowance",
      requestType = dev.weft.builder.v1.ResetAllowanceRequest.class,
      responseType = dev.weft.builder.v1.ResetAllowanceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ResetAllowanceRequest,
      dev.weft.builder.v1.ResetAllowanceResponse> getResetAllowanceMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ResetAllowanceRequest, dev.weft.builder.v1.ResetAllowanceResponse> getResetAllowanceMethod;
    if ((getResetAllowanceMethod = AllowanceServiceGrpc.getResetAllowanceMethod) == null) {
      synchronized (AllowanceServiceGrpc.class) {
        if ((getResetAllowanceMethod = AllowanceServiceGrpc.getResetAllowanceMethod) == null) {
          AllowanceServiceGrpc.getResetAllowanceMethod = getResetAllowanceMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ResetAllowanceRequest, dev.weft.builder.v1.ResetAllowanceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ResetAllowance"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ResetAllowanceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ResetAllowanceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AllowanceServiceMethodDescriptorSupplier("ResetAllowance"))
              .build();
        }
      }
    }
    return getResetAllowanceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.AddUsageRequest,
      dev.weft.builder.v1.AddUsageResponse> getAddUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AddUsage",
      requestType = dev.weft.builder.v1.AddUsageRequest.class,
      responseType = dev.weft.builder.v1.AddUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.AddUsageRequest,
      dev.weft.builder.v1.AddUsageResponse> getAddUsageMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.AddUsageRequest, dev.weft.builder.v1.AddUsageResponse> getAddUsageMethod;
    if ((getAddUsageMethod = AllowanceServiceGrpc.getAddUsageMethod) == null) {
      synchronized (AllowanceServiceGrpc.class) {
        if ((getAddUsageMethod = AllowanceServiceGrpc.getAddUsageMethod) == null) {
          AllowanceServiceGrpc.getAddUsageMethod = getAddUsageMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.AddUsageRequest, dev.weft.builder.v1.AddUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AddUsage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.AddUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.AddUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AllowanceServiceMethodDescriptorSupplier("AddUsage"))
              .build();
        }
      }
    }
    return getAddUsageMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListUsageRequest,
      dev.weft.builder.v1.ListUsageResponse> getListUsageMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListUsage",
      requestType = dev.weft.builder.v1.ListUsageRequest.class,
      responseType = dev.weft.builder.v1.ListUsageResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListUsageRequest,
      dev.weft.builder.v1.ListUsageResponse> getListUsageMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListUsageRequest, dev.weft.builder.v1.ListUsageResponse> getListUsageMethod;
    if ((getListUsageMethod = AllowanceServiceGrpc.getListUsageMethod) == null) {
      synchronized (AllowanceServiceGrpc.class) {
        if ((getListUsageMethod = AllowanceServiceGrpc.getListUsageMethod) == null) {
          AllowanceServiceGrpc.getListUsageMethod = getListUsageMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListUsageRequest, dev.weft.builder.v1.ListUsageResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListUsage"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListUsageRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListUsageResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AllowanceServiceMethodDescriptorSupplier("ListUsage"))
              .build();
        }
      }
    }
    return getListUsageMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AllowanceServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceStub>() {
        @java.lang.Override
        public AllowanceServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AllowanceServiceStub(channel, callOptions);
        }
      };
    return AllowanceServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AllowanceServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceBlockingV2Stub>() {
        @java.lang.Override
        public AllowanceServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AllowanceServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AllowanceServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AllowanceServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceBlockingStub>() {
        @java.lang.Override
        public AllowanceServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AllowanceServiceBlockingStub(channel, callOptions);
        }
      };
    return AllowanceServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AllowanceServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AllowanceServiceFutureStub>() {
        @java.lang.Override
        public AllowanceServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AllowanceServiceFutureStub(channel, callOptions);
        }
      };
    return AllowanceServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps what each user may spend on models in a month, and what they spent it on.
   * Every user has an allowance from the beginning: 100 USD a month, all of it left. Callers see their own; those of others, and
   * every change, need the permission `builder.admin`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Returns the allowance of a user.
     * </pre>
     */
    default void getAllowance(dev.weft.builder.v1.GetAllowanceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetAllowanceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAllowanceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the allowances of the caller's organization.
     * </pre>
     */
    default void listAllowances(dev.weft.builder.v1.ListAllowancesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListAllowancesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAllowancesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says how much a user may spend in a month. What remains is lowered where it is more than that, and never raised.
     * </pre>
     */
    default void setMonthlyAllowance(dev.weft.builder.v1.SetMonthlyAllowanceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetMonthlyAllowanceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetMonthlyAllowanceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says how much a user may still spend.
     * </pre>
     */
    default void setSpendRemaining(dev.weft.builder.v1.SetSpendRemainingRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetSpendRemainingResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetSpendRemainingMethod(), responseObserver);
    }

    /**
     * <pre>
     * Gives a user the whole monthly allowance again. What was spent stays in the history.
     * </pre>
     */
    default void resetAllowance(dev.weft.builder.v1.ResetAllowanceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ResetAllowanceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getResetAllowanceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Adds a paid call to the history of a user and takes its cost off what remains, which stops at zero.
     * </pre>
     */
    default void addUsage(dev.weft.builder.v1.AddUsageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.AddUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAddUsageMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists what a user spent their allowance on.
     * </pre>
     */
    default void listUsage(dev.weft.builder.v1.ListUsageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListUsageResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListUsageMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AllowanceService.
   * <pre>
   * Keeps what each user may spend on models in a month, and what they spent it on.
   * Every user has an allowance from the beginning: 100 USD a month, all of it left. Callers see their own; those of others, and
   * every change, need the permission `builder.admin`.
   * </pre>
   */
  public static abstract class AllowanceServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AllowanceServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AllowanceService.
   * <pre>
   * Keeps what each user may spend on models in a month, and what they spent it on.
   * Every user has an allowance from the beginning: 100 USD a month, all of it left. Callers see their own; those of others, and
   * every change, need the permission `builder.admin`.
   * </pre>
   */
  public static final class AllowanceServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AllowanceServiceStub> {
    private AllowanceServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AllowanceServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AllowanceServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the allowance of a user.
     * </pre>
     */
    public void getAllowance(dev.weft.builder.v1.GetAllowanceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetAllowanceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAllowanceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the allowances of the caller's organization.
     * </pre>
     */
    public void listAllowances(dev.weft.builder.v1.ListAllowancesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListAllowancesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAllowancesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says how much a user may spend in a month. What remains is lowered where it is more than that, and never raised.
     * </pre>
     */
    public void setMonthlyAllowance(dev.weft.builder.v1.SetMonthlyAllowanceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetMonthlyAllowanceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetMonthlyAllowanceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says how much a user may still spend.
     * </pre>
     */
    public void setSpendRemaining(dev.weft.builder.v1.SetSpendRemainingRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetSpendRemainingResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetSpendRemainingMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Gives a user the whole monthly allowance again. What was spent stays in the history.
     * </pre>
     */
    public void resetAllowance(dev.weft.builder.v1.ResetAllowanceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ResetAllowanceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getResetAllowanceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Adds a paid call to the history of a user and takes its cost off what remains, which stops at zero.
     * </pre>
     */
    public void addUsage(dev.weft.builder.v1.AddUsageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.AddUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAddUsageMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists what a user spent their allowance on.
     * </pre>
     */
    public void listUsage(dev.weft.builder.v1.ListUsageRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListUsageResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListUsageMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AllowanceService.
   * <pre>
   * Keeps what each user may spend on models in a month, and what they spent it on.
   * Every user has an allowance from the beginning: 100 USD a month, all of it left. Callers see their own; those of others, and
   * every change, need the permission `builder.admin`.
   * </pre>
   */
  public static final class AllowanceServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AllowanceServiceBlockingV2Stub> {
    private AllowanceServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AllowanceServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AllowanceServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the allowance of a user.
     * </pre>
     */
    public dev.weft.builder.v1.GetAllowanceResponse getAllowance(dev.weft.builder.v1.GetAllowanceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAllowanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the allowances of the caller's organization.
     * </pre>
     */
    public dev.weft.builder.v1.ListAllowancesResponse listAllowances(dev.weft.builder.v1.ListAllowancesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAllowancesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how much a user may spend in a month. What remains is lowered where it is more than that, and never raised.
     * </pre>
     */
    public dev.weft.builder.v1.SetMonthlyAllowanceResponse setMonthlyAllowance(dev.weft.builder.v1.SetMonthlyAllowanceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetMonthlyAllowanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how much a user may still spend.
     * </pre>
     */
    public dev.weft.builder.v1.SetSpendRemainingResponse setSpendRemaining(dev.weft.builder.v1.SetSpendRemainingRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetSpendRemainingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a user the whole monthly allowance again. What was spent stays in the history.
     * </pre>
     */
    public dev.weft.builder.v1.ResetAllowanceResponse resetAllowance(dev.weft.builder.v1.ResetAllowanceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getResetAllowanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a paid call to the history of a user and takes its cost off what remains, which stops at zero.
     * </pre>
     */
    public dev.weft.builder.v1.AddUsageResponse addUsage(dev.weft.builder.v1.AddUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAddUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what a user spent their allowance on.
     * </pre>
     */
    public dev.weft.builder.v1.ListUsageResponse listUsage(dev.weft.builder.v1.ListUsageRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AllowanceService.
   * <pre>
   * Keeps what each user may spend on models in a month, and what they spent it on.
   * Every user has an allowance from the beginning: 100 USD a month, all of it left. Callers see their own; those of others, and
   * every change, need the permission `builder.admin`.
   * </pre>
   */
  public static final class AllowanceServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AllowanceServiceBlockingStub> {
    private AllowanceServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AllowanceServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AllowanceServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the allowance of a user.
     * </pre>
     */
    public dev.weft.builder.v1.GetAllowanceResponse getAllowance(dev.weft.builder.v1.GetAllowanceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAllowanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the allowances of the caller's organization.
     * </pre>
     */
    public dev.weft.builder.v1.ListAllowancesResponse listAllowances(dev.weft.builder.v1.ListAllowancesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAllowancesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how much a user may spend in a month. What remains is lowered where it is more than that, and never raised.
     * </pre>
     */
    public dev.weft.builder.v1.SetMonthlyAllowanceResponse setMonthlyAllowance(dev.weft.builder.v1.SetMonthlyAllowanceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetMonthlyAllowanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how much a user may still spend.
     * </pre>
     */
    public dev.weft.builder.v1.SetSpendRemainingResponse setSpendRemaining(dev.weft.builder.v1.SetSpendRemainingRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetSpendRemainingMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Gives a user the whole monthly allowance again. What was spent stays in the history.
     * </pre>
     */
    public dev.weft.builder.v1.ResetAllowanceResponse resetAllowance(dev.weft.builder.v1.ResetAllowanceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getResetAllowanceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Adds a paid call to the history of a user and takes its cost off what remains, which stops at zero.
     * </pre>
     */
    public dev.weft.builder.v1.AddUsageResponse addUsage(dev.weft.builder.v1.AddUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAddUsageMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what a user spent their allowance on.
     * </pre>
     */
    public dev.weft.builder.v1.ListUsageResponse listUsage(dev.weft.builder.v1.ListUsageRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListUsageMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AllowanceService.
   * <pre>
   * Keeps what each user may spend on models in a month, and what they spent it on.
   * Every user has an allowance from the beginning: 100 USD a month, all of it left. Callers see their own; those of others, and
   * every change, need the permission `builder.admin`.
   * </pre>
   */
  public static final class AllowanceServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AllowanceServiceFutureStub> {
    private AllowanceServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AllowanceServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AllowanceServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns the allowance of a user.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.GetAllowanceResponse> getAllowance(
        dev.weft.builder.v1.GetAllowanceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAllowanceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the allowances of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListAllowancesResponse> listAllowances(
        dev.weft.builder.v1.ListAllowancesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAllowancesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says how much a user may spend in a month. What remains is lowered where it is more than that, and never raised.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.SetMonthlyAllowanceResponse> setMonthlyAllowance(
        dev.weft.builder.v1.SetMonthlyAllowanceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetMonthlyAllowanceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says how much a user may still spend.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.SetSpendRemainingResponse> setSpendRemaining(
        dev.weft.builder.v1.SetSpendRemainingRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetSpendRemainingMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Gives a user the whole monthly allowance again. What was spent stays in the history.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ResetAllowanceResponse> resetAllowance(
        dev.weft.builder.v1.ResetAllowanceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getResetAllowanceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Adds a paid call to the history of a user and takes its cost off what remains, which stops at zero.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.AddUsageResponse> addUsage(
        dev.weft.builder.v1.AddUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAddUsageMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists what a user spent their allowance on.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListUsageResponse> listUsage(
        dev.weft.builder.v1.ListUsageRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListUsageMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_ALLOWANCE = 0;
  private static final int METHODID_LIST_ALLOWANCES = 1;
  private static final int METHODID_SET_MONTHLY_ALLOWANCE = 2;
  private static final int METHODID_SET_SPEND_REMAINING = 3;
  private static final int METHODID_RESET_ALLOWANCE = 4;
  private static final int METHODID_ADD_USAGE = 5;
  private static final int METHODID_LIST_USAGE = 6;

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
        case METHODID_GET_ALLOWANCE:
          serviceImpl.getAllowance((dev.weft.builder.v1.GetAllowanceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetAllowanceResponse>) responseObserver);
          break;
        case METHODID_LIST_ALLOWANCES:
          serviceImpl.listAllowances((dev.weft.builder.v1.ListAllowancesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListAllowancesResponse>) responseObserver);
          break;
        case METHODID_SET_MONTHLY_ALLOWANCE:
          serviceImpl.setMonthlyAllowance((dev.weft.builder.v1.SetMonthlyAllowanceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetMonthlyAllowanceResponse>) responseObserver);
          break;
        case METHODID_SET_SPEND_REMAINING:
          serviceImpl.setSpendRemaining((dev.weft.builder.v1.SetSpendRemainingRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.SetSpendRemainingResponse>) responseObserver);
          break;
        case METHODID_RESET_ALLOWANCE:
          serviceImpl.resetAllowance((dev.weft.builder.v1.ResetAllowanceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ResetAllowanceResponse>) responseObserver);
          break;
        case METHODID_ADD_USAGE:
          serviceImpl.addUsage((dev.weft.builder.v1.AddUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.AddUsageResponse>) responseObserver);
          break;
        case METHODID_LIST_USAGE:
          serviceImpl.listUsage((dev.weft.builder.v1.ListUsageRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListUsageResponse>) responseObserver);
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
          getGetAllowanceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.GetAllowanceRequest,
              dev.weft.builder.v1.GetAllowanceResponse>(
                service, METHODID_GET_ALLOWANCE)))
        .addMethod(
          getListAllowancesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListAllowancesRequest,
              dev.weft.builder.v1.ListAllowancesResponse>(
                service, METHODID_LIST_ALLOWANCES)))
        .addMethod(
          getSetMonthlyAllowanceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.SetMonthlyAllowanceRequest,
              dev.weft.builder.v1.SetMonthlyAllowanceResponse>(
                service, METHODID_SET_MONTHLY_ALLOWANCE)))
        .addMethod(
          getSetSpendRemainingMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.SetSpendRemainingRequest,
              dev.weft.builder.v1.SetSpendRemainingResponse>(
                service, METHODID_SET_SPEND_REMAINING)))
        .addMethod(
          getResetAllowanceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ResetAllowanceRequest,
              dev.weft.builder.v1.ResetAllowanceResponse>(
                service, METHODID_RESET_ALLOWANCE)))
        .addMethod(
          getAddUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.AddUsageRequest,
              dev.weft.builder.v1.AddUsageResponse>(
                service, METHODID_ADD_USAGE)))
        .addMethod(
          getListUsageMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListUsageRequest,
              dev.weft.builder.v1.ListUsageResponse>(
                service, METHODID_LIST_USAGE)))
        .build();
  }

  private static abstract class AllowanceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AllowanceServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.builder.v1.AllowanceServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AllowanceService");
    }
  }

  private static final class AllowanceServiceFileDescriptorSupplier
      extends AllowanceServiceBaseDescriptorSupplier {
    AllowanceServiceFileDescriptorSupplier() {}
  }

  private static final class AllowanceServiceMethodDescriptorSupplier
      extends AllowanceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AllowanceServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AllowanceServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AllowanceServiceFileDescriptorSupplier())
              .addMethod(getGetAllowanceMethod())
              .addMethod(getListAllowancesMethod())
              .addMethod(getSetMonthlyAllowanceMethod())
              .addMethod(getSetSpendRemainingMethod())
              .addMethod(getResetAllowanceMethod())
              .addMethod(getAddUsageMethod())
              .addMethod(getListUsageMethod())
              .build();
        }
      }
    }
    return result;
  }
}
