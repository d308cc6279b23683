package dev.weft.exchange.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Imports the documents of other systems and exports what Weft has as such documents.
 * A document that was imported and not changed since comes back as it was: the same keys, nulls, times and numbers. One that
 * changed comes back with the changes in it. Keys that Weft does not know are kept and come back too.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class ExchangeServiceGrpc {

  private ExchangeServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.exchange.v1.ExchangeService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.exchange.v1.ImportDocumentsRequest,
      dev.weft.exchange.v1.ImportDocumentsResponse> getImportDocumentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ImportDocuments",
      requestType = dev.weft.exchange.v1.ImportDocumentsRequest.class,
      responseType = dev.weft.exchange.v1.ImportDocumentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.exchange.v1.ImportDocumentsRequest,
      dev.weft.exchange.v1.ImportDocumentsResponse> getImportDocumentsMethod() {
    io.grpc.MethodDescriptor<dev.weft.exchange.v1.ImportDocumentsRequest, dev.weft.exchange.v1.ImportDocumentsResponse> getImportDocumentsMethod;
    if ((getImportDocumentsMethod = ExchangeServiceGrpc.getImportDocumentsMethod) == null) {
      synchronized (ExchangeServiceGrpc.class) {
        if ((getImportDocumentsMethod = ExchangeServiceGrpc.getImportDocumentsMethod) == null) {
          ExchangeServiceGrpc.getImportDocumentsMethod = getImportDocumentsMethod =
              io.grpc.MethodDescriptor.<dev.weft.exchange.v1.ImportDocumentsRequest, dev.weft.exchange.v1.ImportDocumentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ImportDocuments"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.exchange.v1.ImportDocumentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.exchange.v1.ImportDocumentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ExchangeServiceMethodDescriptorSupplier("ImportDocuments"))
              .build();
        }
      }
    }
    return getImportDocumentsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.exchange.v1.ExportDocumentsRequest,
      dev.weft.exchange.v1.ExportDocumentsResponse> getExportDocumentsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportDocuments",
      requestType = dev.weft.exchange.v1.ExportDocumentsRequest.class,
      responseType = dev.weft.exchange.v1.ExportDocumentsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.exchange.v1.ExportDocumentsRequest,
      dev.weft.exchange.v1.ExportDocumentsResponse> getExportDocumentsMethod() {
    io.grpc.MethodDescriptor<dev.weft.exchange.v1.ExportDocumentsRequest, dev.weft.exchange.v1.ExportDocumentsResponse> getExportDocumentsMethod;
    if ((getExportDocumentsMethod = ExchangeServiceGrpc.getExportDocumentsMethod) == null) {
      synchronized (ExchangeServiceGrpc.class) {
        if ((getExportDocumentsMethod = ExchangeServiceGrpc.getExportDocumentsMethod) == null) {
          ExchangeServiceGrpc.getExportDocumentsMethod = getExportDocumentsMethod =
              io.grpc.MethodDescriptor.<dev.weft.exchange.v1.ExportDocumentsRequest, dev.weft.exchange.v1.ExportDocumentsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportDocuments"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.exchange.v1.ExportDocumentsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.exchange.v1.ExportDocumentsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new ExchangeServiceMethodDescriptorSupplier("ExportDocuments"))
              .build();
        }
      }
    }
    return getExportDocumentsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static ExchangeServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceStub>() {
        @java.lang.Override
        public ExchangeServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeServiceStub(channel, callOptions);
        }
      };
    return ExchangeServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static ExchangeServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceBlockingV2Stub>() {
        @java.lang.Override
        public ExchangeServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return ExchangeServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static ExchangeServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceBlockingStub>() {
        @java.lang.Override
        public ExchangeServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeServiceBlockingStub(channel, callOptions);
        }
      };
    return ExchangeServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static ExchangeServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<ExchangeServiceFutureStub>() {
        @java.lang.Override
        public ExchangeServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new ExchangeServiceFutureStub(channel, callOptions);
        }
      };
    return ExchangeServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Imports the documents of other systems and exports what Weft has as such documents.
   * A document that was imported and not changed since comes back as it was: the same keys, nulls, times and numbers. One that
   * changed comes back with the changes in it. Keys that Weft does not know are kept and come back too.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Imports documents. Each succeeds or is refused by itself, unless all or none are wanted.
     * A document that was imported before, or exported from here, is updated. What is a history only grows: a document that
     * lacks messages of its session, or usage of its user, is refused, and so is one that changes what is on record of actions,
     * transactions and compute.
     * Gofannon's references to documents that are not there are kept as they are; a row of Otonix with such a reference is refused.
     * Credits of Otonix' agents come as one transaction each that the export leaves out; the tier and counts of an agent are
     * those of its row. An API key of Otonix opens Weft by its old secret, and has no permissions until it is given some here.
     * </pre>
     */
    default void importDocuments(dev.weft.exchange.v1.ImportDocumentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.exchange.v1.ImportDocumentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getImportDocumentsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Exports the documents of the caller's organization, collection by collection.
     * Secrets never come back: Gofannon's users are exported without `api_keys`, Otonix' API keys without `keyHash`.
     * </pre>
     */
    default void exportDocuments(dev.weft.exchange.v1.ExportDocumentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.exchange.v1.ExportDocumentsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportDocumentsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service ExchangeService.
   * <pre>
   * Imports the documents of other systems and exports what Weft has as such documents.
   * A document that was imported and not changed since comes back as it was: the same keys, nulls, times and numbers. One that
   * changed comes back with the changes in it. Keys that Weft does not know are kept and come back too.
   * </pre>
   */
  public static abstract class ExchangeServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return ExchangeServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service ExchangeService.
   * <pre>
   * Imports the documents of other systems and exports what Weft has as such documents.
   * A document that was imported and not changed since comes back as it was: the same keys, nulls, times and numbers. One that
   * changed comes back with the changes in it. Keys that Weft does not know are kept and come back too.
   * </pre>
   */
  public static final class ExchangeServiceStub
      extends io.grpc.stub.AbstractAsyncStub<ExchangeServiceStub> {
    private ExchangeServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Imports documents. Each succeeds or is refused by itself, unless all or none are wanted.
     * A document that was imported before, or exported from here, is updated. What is a history only grows: a document that
     * lacks messages of its session, or usage of its user, is refused, and so is one that changes what is on record of actions,
     * transactions and compute.
     * Gofannon's references to documents that are not there are kept as they are; a row of Otonix with such a reference is refused.
     * Credits of Otonix' agents come as one transaction each that the export leaves out; the tier and counts of an agent are
     * those of its row. An API key of Otonix opens Weft by its old secret, and has no permissions until it is given some here.
     * </pre>
     */
    public void importDocuments(dev.weft.exchange.v1.ImportDocumentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.exchange.v1.ImportDocumentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getImportDocumentsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Exports the documents of the caller's organization, collection by collection.
     * Secrets never come back: Gofannon's users are exported without `api_keys`, Otonix' API keys without `keyHash`.
     * </pre>
     */
    public void exportDocuments(dev.weft.exchange.v1.ExportDocumentsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.exchange.v1.ExportDocumentsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportDocumentsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service ExchangeService.
   * <pre>
   * Imports the documents of other systems and exports what Weft has as such documents.
   * A document that was imported and not changed since comes back as it was: the same keys, nulls, times and numbers. One that
   * changed comes back with the changes in it. Keys that Weft does not know are kept and come back too.
   * </pre>
   */
  public static final class ExchangeServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<ExchangeServiceBlockingV2Stub> {
    private ExchangeServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Imports documents. Each succeeds or is refused by itself, unless all or none are wanted.
     * A document that was imported before, or exported from here, is updated. What is a history only grows: a document that
     * lacks messages of its session, or usage of its user, is refused, and so is one that changes what is on record of actions,
     * transactions and compute.
     * Gofannon's references to documents that are not there are kept as they are; a row of Otonix with such a reference is refused.
     * Credits of Otonix' agents come as one transaction each that the export leaves out; the tier and counts of an agent are
     * those of its row. An API key of Otonix opens Weft by its old secret, and has no permissions until it is given some here.
     * </pre>
     */
    public dev.weft.exchange.v1.ImportDocumentsResponse importDocuments(dev.weft.exchange.v1.ImportDocumentsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getImportDocumentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Exports the documents of the caller's organization, collection by collection.
     * Secrets never come back: Gofannon's users are exported without `api_keys`, Otonix' API keys without `keyHash`.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.exchange.v1.ExportDocumentsResponse>
        exportDocuments(dev.weft.exchange.v1.ExportDocumentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportDocumentsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service ExchangeService.
   * <pre>
   * Imports the documents of other systems and exports what Weft has as such documents.
   * A document that was imported and not changed since comes back as it was: the same keys, nulls, times and numbers. One that
   * changed comes back with the changes in it. Keys that Weft does not know are kept and come back too.
   * </pre>
   */
  public static final class ExchangeServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<ExchangeServiceBlockingStub> {
    private ExchangeServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Imports documents. Each succeeds or is refused by itself, unless all or none are wanted.
     * A document that was imported before, or exported from here, is updated. What is a history only grows: a document that
     * lacks messages of its session, or usage of its user, is refused, and so is one that changes what is on record of actions,
     * transactions and compute.
     * Gofannon's references to documents that are not there are kept as they are; a row of Otonix with such a reference is refused.
     * Credits of Otonix' agents come as one transaction each that the export leaves out; the tier and counts of an agent are
     * those of its row. An API key of Otonix opens Weft by its old secret, and has no permissions until it is given some here.
     * </pre>
     */
    public dev.weft.exchange.v1.ImportDocumentsResponse importDocuments(dev.weft.exchange.v1.ImportDocumentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getImportDocumentsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Exports the documents of the caller's organization, collection by collection.
     * Secrets never come back: Gofannon's users are exported without `api_keys`, Otonix' API keys without `keyHash`.
     * </pre>
     */
    public java.util.Iterator<dev.weft.exchange.v1.ExportDocumentsResponse> exportDocuments(
        dev.weft.exchange.v1.ExportDocumentsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportDocumentsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service ExchangeService.
   * <pre>
   * Imports the documents of other systems and exports what Weft has as such documents.
   * A document that was imported and not changed since comes back as it was: the same keys, nulls, times and numbers. One that
   * changed comes back with the changes in it. Keys that Weft does not know are kept and come back too.
   * </pre>
   */
  public static final class ExchangeServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<ExchangeServiceFutureStub> {
    private ExchangeServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected ExchangeServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new ExchangeServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Imports documents. Each succeeds or is refused by itself, unless all or none are wanted.
     * A document that was imported before, or exported from here, is updated. What is a history only grows: a document that
     * lacks messages of its session, or usage of its user, is refused, and so is one that changes what is on record of actions,
     * transactions and compute.
     * Gofannon's references to documents that are not there are kept as they are; a row of Otonix with such a reference is refused.
     * Credits of Otonix' agents come as one transaction each that the export leaves out; the tier and counts of an agent are
     * those of its row. An API key of Otonix opens Weft by its old secret, and has no permissions until it is given some here.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.exchange.v1.ImportDocumentsResponse> importDocuments(
        dev.weft.exchange.v1.ImportDocumentsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getImportDocumentsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_IMPORT_DOCUMENTS = 0;
  private static final int METHODID_EXPORT_DOCUMENTS = 1;

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
        case METHODID_IMPORT_DOCUMENTS:
          serviceImpl.importDocuments((dev.weft.exchange.v1.ImportDocumentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.exchange.v1.ImportDocumentsResponse>) responseObserver);
          break;
        case METHODID_EXPORT_DOCUMENTS:
          serviceImpl.exportDocuments((dev.weft.exchange.v1.ExportDocumentsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.exchange.v1.ExportDocumentsResponse>) responseObserver);
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
          getImportDocumentsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.exchange.v1.ImportDocumentsRequest,
              dev.weft.exchange.v1.ImportDocumentsResponse>(
                service, METHODID_IMPORT_DOCUMENTS)))
        .addMethod(
          getExportDocumentsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.exchange.v1.ExportDocumentsRequest,
              dev.weft.exchange.v1.ExportDocumentsResponse>(
                service, METHODID_EXPORT_DOCUMENTS)))
        .build();
  }

  private static abstract class ExchangeServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    ExchangeServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.exchange.v1.ExchangeServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("ExchangeService");
    }
  }

  private static final class ExchangeServiceFileDescriptorSupplier
      extends ExchangeServiceBaseDescriptorSupplier {
    ExchangeServiceFileDescriptorSupplier() {}
  }

  private static final class ExchangeServiceMethodDescriptorSupplier
      extends ExchangeServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    ExchangeServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (ExchangeServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new ExchangeServiceFileDescriptorSupplier())
              .addMethod(getImportDocumentsMethod())
              .addMethod(getExportDocumentsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
