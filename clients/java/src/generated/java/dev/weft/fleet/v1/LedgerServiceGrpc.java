package dev.weft.fleet.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps the ledger: the one way in which the credits of agents move.
 * A completed transaction of an agent moves its credits in the same moment, a pending one when it is settled. Credits never
 * fall below zero. A transaction is never changed or removed afterwards; a mistake is put right by another transaction.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class LedgerServiceGrpc {

  private LedgerServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.fleet.v1.LedgerService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateTransactionRequest,
      dev.weft.fleet.v1.CreateTransactionResponse> getCreateTransactionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateTransaction",
      requestType = dev.weft.fleet.v1.CreateTransactionRequest.class,
      responseType = dev.weft.fleet.v1.CreateTransactionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateTransactionRequest,
      dev.weft.fleet.v1.CreateTransactionResponse> getCreateTransactionMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.CreateTransactionRequest, dev.weft.fleet.v1.CreateTransactionResponse> getCreateTransactionMethod;
    if ((getCreateTransactionMethod = LedgerServiceGrpc.getCreateTransactionMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getCreateTransactionMethod = LedgerServiceGrpc.getCreateTransactionMethod) == null) {
          LedgerServiceGrpc.getCreateTransactionMethod = getCreateTransactionMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.CreateTransactionRequest, dev.weft.fleet.v1.CreateTransactionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateTransaction"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateTransactionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.CreateTransactionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("CreateTransaction"))
              .build();
        }
      }
    }
    return getCreateTransactionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.SettleTransactionRequest,
      dev.weft.fleet.v1.SettleTransactionResponse> getSettleTransactionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SettleTransaction",
      requestType = dev.weft.fleet.v1.SettleTransactionRequest.class,
      responseType = dev.weft.fleet.v1.SettleTransactionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.SettleTransactionRequest,
      dev.weft.fleet.v1.SettleTransactionResponse> getSettleTransactionMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.SettleTransactionRequest, dev.weft.fleet.v1.SettleTransactionResponse> getSettleTransactionMethod;
    if ((getSettleTransactionMethod = LedgerServiceGrpc.getSettleTransactionMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getSettleTransactionMethod = LedgerServiceGrpc.getSettleTransactionMethod) == null) {
          LedgerServiceGrpc.getSettleTransactionMethod = getSettleTransactionMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.SettleTransactionRequest, dev.weft.fleet.v1.SettleTransactionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SettleTransaction"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.SettleTransactionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.SettleTransactionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("SettleTransaction"))
              .build();
        }
      }
    }
    return getSettleTransactionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetTransactionRequest,
      dev.weft.fleet.v1.GetTransactionResponse> getGetTransactionMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTransaction",
      requestType = dev.weft.fleet.v1.GetTransactionRequest.class,
      responseType = dev.weft.fleet.v1.GetTransactionResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetTransactionRequest,
      dev.weft.fleet.v1.GetTransactionResponse> getGetTransactionMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.GetTransactionRequest, dev.weft.fleet.v1.GetTransactionResponse> getGetTransactionMethod;
    if ((getGetTransactionMethod = LedgerServiceGrpc.getGetTransactionMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getGetTransactionMethod = LedgerServiceGrpc.getGetTransactionMethod) == null) {
          LedgerServiceGrpc.getGetTransactionMethod = getGetTransactionMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.GetTransactionRequest, dev.weft.fleet.v1.GetTransactionResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTransaction"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetTransactionRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.GetTransactionResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("GetTransaction"))
              .build();
        }
      }
    }
    return getGetTransactionMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListTransactionsRequest,
      dev.weft.fleet.v1.ListTransactionsResponse> getListTransactionsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTransactions",
      requestType = dev.weft.fleet.v1.ListTransactionsRequest.class,
      responseType = dev.weft.fleet.v1.ListTransactionsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListTransactionsRequest,
      dev.weft.fleet.v1.ListTransactionsResponse> getListTransactionsMethod() {
    io.grpc.MethodDescriptor<dev.weft.fleet.v1.ListTransactionsRequest, dev.weft.fleet.v1.ListTransactionsResponse> getListTransactionsMethod;
    if ((getListTransactionsMethod = LedgerServiceGrpc.getListTransactionsMethod) == null) {
      synchronized (LedgerServiceGrpc.class) {
        if ((getListTransactionsMethod = LedgerServiceGrpc.getListTransactionsMethod) == null) {
          LedgerServiceGrpc.getListTransactionsMethod = getListTransactionsMethod =
              io.grpc.MethodDescriptor.<dev.weft.fleet.v1.ListTransactionsRequest, dev.weft.fleet.v1.ListTransactionsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTransactions"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListTransactionsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.fleet.v1.ListTransactionsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new LedgerServiceMethodDescriptorSupplier("ListTransactions"))
              .build();
        }
      }
    }
    return getListTransactionsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static LedgerServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceStub>() {
        @java.lang.Override
        public LedgerServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceStub(channel, callOptions);
        }
      };
    return LedgerServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static LedgerServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingV2Stub>() {
        @java.lang.Override
        public LedgerServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return LedgerServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static LedgerServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceBlockingStub>() {
        @java.lang.Override
        public LedgerServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceBlockingStub(channel, callOptions);
        }
      };
    return LedgerServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static LedgerServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<LedgerServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<LedgerServiceFutureStub>() {
        @java.lang.Override
        public LedgerServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new LedgerServiceFutureStub(channel, callOptions);
        }
      };
    return LedgerServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps the ledger: the one way in which the credits of agents move.
   * A completed transaction of an agent moves its credits in the same moment, a pending one when it is settled. Credits never
   * fall below zero. A transaction is never changed or removed afterwards; a mistake is put right by another transaction.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Records a transaction. With the status `completed` it moves the agent's credits at once.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where a debit exceeds the agent's credits; ALREADY_EXISTS with
     * NAME_TAKEN where the organization has recorded `transaction.tx_hash` before; INVALID_ARGUMENT with INVALID_FIELD where
     * `transaction.agent_id` names no agent.
     * </pre>
     */
    default void createTransaction(dev.weft.fleet.v1.CreateTransactionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateTransactionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTransactionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Settles a pending transaction, once. With the status `completed` it moves the agent's credits.
     * Errors: FAILED_PRECONDITION with TRANSACTION_SETTLED where it is settled already, or CREDITS_INSUFFICIENT where a debit
     * exceeds the agent's credits, which leaves it pending; ALREADY_EXISTS with NAME_TAKEN where the organization has recorded
     * `tx_hash` before.
     * </pre>
     */
    default void settleTransaction(dev.weft.fleet.v1.SettleTransactionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.SettleTransactionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSettleTransactionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one transaction.
     * </pre>
     */
    default void getTransaction(dev.weft.fleet.v1.GetTransactionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetTransactionResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTransactionMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the transactions of the caller's organization.
     * </pre>
     */
    default void listTransactions(dev.weft.fleet.v1.ListTransactionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListTransactionsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTransactionsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service LedgerService.
   * <pre>
   * Keeps the ledger: the one way in which the credits of agents move.
   * A completed transaction of an agent moves its credits in the same moment, a pending one when it is settled. Credits never
   * fall below zero. A transaction is never changed or removed afterwards; a mistake is put right by another transaction.
   * </pre>
   */
  public static abstract class LedgerServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return LedgerServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service LedgerService.
   * <pre>
   * Keeps the ledger: the one way in which the credits of agents move.
   * A completed transaction of an agent moves its credits in the same moment, a pending one when it is settled. Credits never
   * fall below zero. A transaction is never changed or removed afterwards; a mistake is put right by another transaction.
   * </pre>
   */
  public static final class LedgerServiceStub
      extends io.grpc.stub.AbstractAsyncStub<LedgerServiceStub> {
    private LedgerServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a transaction. With the status `completed` it moves the agent's credits at once.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where a debit exceeds the agent's credits; ALREADY_EXISTS with
     * NAME_TAKEN where the organization has recorded `transaction.tx_hash` before; INVALID_ARGUMENT with INVALID_FIELD where
     * `transaction.agent_id` names no agent.
     * </pre>
     */
    public void createTransaction(dev.weft.fleet.v1.CreateTransactionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateTransactionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTransactionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Settles a pending transaction, once. With the status `completed` it moves the agent's credits.
     * Errors: FAILED_PRECONDITION with TRANSACTION_SETTLED where it is settled already, or CREDITS_INSUFFICIENT where a debit
     * exceeds the agent's credits, which leaves it pending; ALREADY_EXISTS with NAME_TAKEN where the organization has recorded
     * `tx_hash` before.
     * </pre>
     */
    public void settleTransaction(dev.weft.fleet.v1.SettleTransactionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.SettleTransactionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSettleTransactionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one transaction.
     * </pre>
     */
    public void getTransaction(dev.weft.fleet.v1.GetTransactionRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetTransactionResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTransactionMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the transactions of the caller's organization.
     * </pre>
     */
    public void listTransactions(dev.weft.fleet.v1.ListTransactionsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListTransactionsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTransactionsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service LedgerService.
   * <pre>
   * Keeps the ledger: the one way in which the credits of agents move.
   * A completed transaction of an agent moves its credits in the same moment, a pending one when it is settled. Credits never
   * fall below zero. A transaction is never changed or removed afterwards; a mistake is put right by another transaction.
   * </pre>
   */
  public static final class LedgerServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<LedgerServiceBlockingV2Stub> {
    private LedgerServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a transaction. With the status `completed` it moves the agent's credits at once.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where a debit exceeds the agent's credits; ALREADY_EXISTS with
     * NAME_TAKEN where the organization has recorded `transaction.tx_hash` before; INVALID_ARGUMENT with INVALID_FIELD where
     * `transaction.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateTransactionResponse createTransaction(dev.weft.fleet.v1.CreateTransactionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTransactionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Settles a pending transaction, once. With the status `completed` it moves the agent's credits.
     * Errors: FAILED_PRECONDITION with TRANSACTION_SETTLED where it is settled already, or CREDITS_INSUFFICIENT where a debit
     * exceeds the agent's credits, which leaves it pending; ALREADY_EXISTS with NAME_TAKEN where the organization has recorded
     * `tx_hash` before.
     * </pre>
     */
    public dev.weft.fleet.v1.SettleTransactionResponse settleTransaction(dev.weft.fleet.v1.SettleTransactionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSettleTransactionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one transaction.
     * </pre>
     */
    public dev.weft.fleet.v1.GetTransactionResponse getTransaction(dev.weft.fleet.v1.GetTransactionRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTransactionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the transactions of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListTransactionsResponse listTransactions(dev.weft.fleet.v1.ListTransactionsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTransactionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service LedgerService.
   * <pre>
   * Keeps the ledger: the one way in which the credits of agents move.
   * A completed transaction of an agent moves its credits in the same moment, a pending one when it is settled. Credits never
   * fall below zero. A transaction is never changed or removed afterwards; a mistake is put right by another transaction.
   * </pre>
   */
  public static final class LedgerServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<LedgerServiceBlockingStub> {
    private LedgerServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a transaction. With the status `completed` it moves the agent's credits at once.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where a debit exceeds the agent's credits; ALREADY_EXISTS with
     * NAME_TAKEN where the organization has recorded `transaction.tx_hash` before; INVALID_ARGUMENT with INVALID_FIELD where
     * `transaction.agent_id` names no agent.
     * </pre>
     */
    public dev.weft.fleet.v1.CreateTransactionResponse createTransaction(dev.weft.fleet.v1.CreateTransactionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTransactionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Settles a pending transaction, once. With the status `completed` it moves the agent's credits.
     * Errors: FAILED_PRECONDITION with TRANSACTION_SETTLED where it is settled already, or CREDITS_INSUFFICIENT where a debit
     * exceeds the agent's credits, which leaves it pending; ALREADY_EXISTS with NAME_TAKEN where the organization has recorded
     * `tx_hash` before.
     * </pre>
     */
    public dev.weft.fleet.v1.SettleTransactionResponse settleTransaction(dev.weft.fleet.v1.SettleTransactionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSettleTransactionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one transaction.
     * </pre>
     */
    public dev.weft.fleet.v1.GetTransactionResponse getTransaction(dev.weft.fleet.v1.GetTransactionRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTransactionMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the transactions of the caller's organization.
     * </pre>
     */
    public dev.weft.fleet.v1.ListTransactionsResponse listTransactions(dev.weft.fleet.v1.ListTransactionsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTransactionsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service LedgerService.
   * <pre>
   * Keeps the ledger: the one way in which the credits of agents move.
   * A completed transaction of an agent moves its credits in the same moment, a pending one when it is settled. Credits never
   * fall below zero. A transaction is never changed or removed afterwards; a mistake is put right by another transaction.
   * </pre>
   */
  public static final class LedgerServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<LedgerServiceFutureStub> {
    private LedgerServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected LedgerServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new LedgerServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Records a transaction. With the status `completed` it moves the agent's credits at once.
     * Errors: FAILED_PRECONDITION with CREDITS_INSUFFICIENT where a debit exceeds the agent's credits; ALREADY_EXISTS with
     * NAME_TAKEN where the organization has recorded `transaction.tx_hash` before; INVALID_ARGUMENT with INVALID_FIELD where
     * `transaction.agent_id` names no agent.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.CreateTransactionResponse> createTransaction(
        dev.weft.fleet.v1.CreateTransactionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTransactionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Settles a pending transaction, once. With the status `completed` it moves the agent's credits.
     * Errors: FAILED_PRECONDITION with TRANSACTION_SETTLED where it is settled already, or CREDITS_INSUFFICIENT where a debit
     * exceeds the agent's credits, which leaves it pending; ALREADY_EXISTS with NAME_TAKEN where the organization has recorded
     * `tx_hash` before.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.SettleTransactionResponse> settleTransaction(
        dev.weft.fleet.v1.SettleTransactionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSettleTransactionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one transaction.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.GetTransactionResponse> getTransaction(
        dev.weft.fleet.v1.GetTransactionRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTransactionMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the transactions of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.fleet.v1.ListTransactionsResponse> listTransactions(
        dev.weft.fleet.v1.ListTransactionsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTransactionsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_TRANSACTION = 0;
  private static final int METHODID_SETTLE_TRANSACTION = 1;
  private static final int METHODID_GET_TRANSACTION = 2;
  private static final int METHODID_LIST_TRANSACTIONS = 3;

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
        case METHODID_CREATE_TRANSACTION:
          serviceImpl.createTransaction((dev.weft.fleet.v1.CreateTransactionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.CreateTransactionResponse>) responseObserver);
          break;
        case METHODID_SETTLE_TRANSACTION:
          serviceImpl.settleTransaction((dev.weft.fleet.v1.SettleTransactionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.SettleTransactionResponse>) responseObserver);
          break;
        case METHODID_GET_TRANSACTION:
          serviceImpl.getTransaction((dev.weft.fleet.v1.GetTransactionRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.GetTransactionResponse>) responseObserver);
          break;
        case METHODID_LIST_TRANSACTIONS:
          serviceImpl.listTransactions((dev.weft.fleet.v1.ListTransactionsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.fleet.v1.ListTransactionsResponse>) responseObserver);
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
          getCreateTransactionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.CreateTransactionRequest,
              dev.weft.fleet.v1.CreateTransactionResponse>(
                service, METHODID_CREATE_TRANSACTION)))
        .addMethod(
          getSettleTransactionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.SettleTransactionRequest,
              dev.weft.fleet.v1.SettleTransactionResponse>(
                service, METHODID_SETTLE_TRANSACTION)))
        .addMethod(
          getGetTransactionMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.GetTransactionRequest,
              dev.weft.fleet.v1.GetTransactionResponse>(
                service, METHODID_GET_TRANSACTION)))
        .addMethod(
          getListTransactionsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.fleet.v1.ListTransactionsRequest,
              dev.weft.fleet.v1.ListTransactionsResponse>(
                service, METHODID_LIST_TRANSACTIONS)))
        .build();
  }

  private static abstract class LedgerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    LedgerServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.fleet.v1.LedgerServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("LedgerService");
    }
  }

  private static final class LedgerServiceFileDescriptorSupplier
      extends LedgerServiceBaseDescriptorSupplier {
    LedgerServiceFileDescriptorSupplier() {}
  }

  private static final class LedgerServiceMethodDescriptorSupplier
      extends LedgerServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    LedgerServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (LedgerServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new LedgerServiceFileDescriptorSupplier())
              .addMethod(getCreateTransactionMethod())
              .addMethod(getSettleTransactionMethod())
              .addMethod(getGetTransactionMethod())
              .addMethod(getListTransactionsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
