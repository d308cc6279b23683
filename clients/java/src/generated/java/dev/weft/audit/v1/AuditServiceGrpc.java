package dev.weft.audit.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Shows the audit log of an organization: an entry for each change, written in the transaction of the change. Entries
 * neither change nor go.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AuditServiceGrpc {

  private AuditServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.audit.v1.AuditService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.audit.v1.GetAuditEntryRequest,
      dev.weft.audit.v1.GetAuditEntryResponse> getGetAuditEntryMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAuditEntry",
      requestType = dev.weft.audit.v1.GetAuditEntryRequest.class,
      responseType = dev.weft.audit.v1.GetAuditEntryResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.audit.v1.GetAuditEntryRequest,
      dev.weft.audit.v1.GetAuditEntryResponse> getGetAuditEntryMethod() {
    io.grpc.MethodDescriptor<dev.weft.audit.v1.GetAuditEntryRequest, dev.weft.audit.v1.GetAuditEntryResponse> getGetAuditEntryMethod;
    if ((getGetAuditEntryMethod = AuditServiceGrpc.getGetAuditEntryMethod) == null) {
      synchronized (AuditServiceGrpc.class) {
        if ((getGetAuditEntryMethod = AuditServiceGrpc.getGetAuditEntryMethod) == null) {
          AuditServiceGrpc.getGetAuditEntryMethod = getGetAuditEntryMethod =
              io.grpc.MethodDescriptor.<dev.weft.audit.v1.GetAuditEntryRequest, dev.weft.audit.v1.GetAuditEntryResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAuditEntry"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.audit.v1.GetAuditEntryRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.audit.v1.GetAuditEntryResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuditServiceMethodDescriptorSupplier("GetAuditEntry"))
              .build();
        }
      }
    }
    return getGetAuditEntryMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.audit.v1.ListAuditEntriesRequest,
      dev.weft.audit.v1.ListAuditEntriesResponse> getListAuditEntriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAuditEntries",
      requestType = dev.weft.audit.v1.ListAuditEntriesRequest.class,
      responseType = dev.weft.audit.v1.ListAuditEntriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.audit.v1.ListAuditEntriesRequest,
      dev.weft.audit.v1.ListAuditEntriesResponse> getListAuditEntriesMethod() {
    io.grpc.MethodDescriptor<dev.weft.audit.v1.ListAuditEntriesRequest, dev.weft.audit.v1.ListAuditEntriesResponse> getListAuditEntriesMethod;
    if ((getListAuditEntriesMethod = AuditServiceGrpc.getListAuditEntriesMethod) == null) {
      synchronized (AuditServiceGrpc.class) {
        if ((getListAuditEntriesMethod = AuditServiceGrpc.getListAuditEntriesMethod) == null) {
          AuditServiceGrpc.getListAuditEntriesMethod = getListAuditEntriesMethod =
              io.grpc.MethodDescriptor.<dev.weft.audit.v1.ListAuditEntriesRequest, dev.weft.audit.v1.ListAuditEntriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAuditEntries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.audit.v1.ListAuditEntriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.audit.v1.ListAuditEntriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuditServiceMethodDescriptorSupplier("ListAuditEntries"))
              .build();
        }
      }
    }
    return getListAuditEntriesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.audit.v1.ExportAuditEntriesRequest,
      dev.weft.audit.v1.ExportAuditEntriesResponse> getExportAuditEntriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportAuditEntries",
      requestType = dev.weft.audit.v1.ExportAuditEntriesRequest.class,
      responseType = dev.weft.audit.v1.ExportAuditEntriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.audit.v1.ExportAuditEntriesRequest,
      dev.weft.audit.v1.ExportAuditEntriesResponse> getExportAuditEntriesMethod() {
    io.grpc.MethodDescriptor<dev.weft.audit.v1.ExportAuditEntriesRequest, dev.weft.audit.v1.ExportAuditEntriesResponse> getExportAuditEntriesMethod;
    if ((getExportAuditEntriesMethod = AuditServiceGrpc.getExportAuditEntriesMethod) == null) {
      synchronized (AuditServiceGrpc.class) {
        if ((getExportAuditEntriesMethod = AuditServiceGrpc.getExportAuditEntriesMethod) == null) {
          AuditServiceGrpc.getExportAuditEntriesMethod = getExportAuditEntriesMethod =
              io.grpc.MethodDescriptor.<dev.weft.audit.v1.ExportAuditEntriesRequest, dev.weft.audit.v1.ExportAuditEntriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportAuditEntries"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.audit.v1.ExportAuditEntriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.audit.v1.ExportAuditEntriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AuditServiceMethodDescriptorSupplier("ExportAuditEntries"))
              .build();
        }
      }
    }
    return getExportAuditEntriesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AuditServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuditServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuditServiceStub>() {
        @java.lang.Override
        public AuditServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuditServiceStub(channel, callOptions);
        }
      };
    return AuditServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AuditServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuditServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuditServiceBlockingV2Stub>() {
        @java.lang.Override
        public AuditServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuditServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AuditServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AuditServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuditServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuditServiceBlockingStub>() {
        @java.lang.Override
        public AuditServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuditServiceBlockingStub(channel, callOptions);
        }
      };
    return AuditServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AuditServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AuditServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AuditServiceFutureStub>() {
        @java.lang.Override
        public AuditServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AuditServiceFutureStub(channel, callOptions);
        }
      };
    return AuditServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Shows the audit log of an organization: an entry for each change, written in the transaction of the change. Entries
   * neither change nor go.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Returns one entry.
     * </pre>
     */
    default void getAuditEntry(dev.weft.audit.v1.GetAuditEntryRequest request,
        io.grpc.stub.StreamObserver<dev.weft.audit.v1.GetAuditEntryResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAuditEntryMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the entries of the caller's organization.
     * </pre>
     */
    default void listAuditEntries(dev.weft.audit.v1.ListAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.audit.v1.ListAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAuditEntriesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends all entries, or those that a filter names, oldest first.
     * A client that was cut off, or comes back later for what is new, exports again with the last cursor it received. An
     * entry bears the time at which its transaction began, so changes that take longer than others may enter the log a
     * few seconds before its end: who wants every entry begins again from a cursor that is a minute old.
     * </pre>
     */
    default void exportAuditEntries(dev.weft.audit.v1.ExportAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.audit.v1.ExportAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportAuditEntriesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AuditService.
   * <pre>
   * Shows the audit log of an organization: an entry for each change, written in the transaction of the change. Entries
   * neither change nor go.
   * </pre>
   */
  public static abstract class AuditServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AuditServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AuditService.
   * <pre>
   * Shows the audit log of an organization: an entry for each change, written in the transaction of the change. Entries
   * neither change nor go.
   * </pre>
   */
  public static final class AuditServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AuditServiceStub> {
    private AuditServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuditServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuditServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one entry.
     * </pre>
     */
    public void getAuditEntry(dev.weft.audit.v1.GetAuditEntryRequest request,
        io.grpc.stub.StreamObserver<dev.weft.audit.v1.GetAuditEntryResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAuditEntryMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the entries of the caller's organization.
     * </pre>
     */
    public void listAuditEntries(dev.weft.audit.v1.ListAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.audit.v1.ListAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAuditEntriesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends all entries, or those that a filter names, oldest first.
     * A client that was cut off, or comes back later for what is new, exports again with the last cursor it received. An
     * entry bears the time at which its transaction began, so changes that take longer than others may enter the log a
     * few seconds before its end: who wants every entry begins again from a cursor that is a minute old.
     * </pre>
     */
    public void exportAuditEntries(dev.weft.audit.v1.ExportAuditEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.audit.v1.ExportAuditEntriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportAuditEntriesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AuditService.
   * <pre>
   * Shows the audit log of an organization: an entry for each change, written in the transaction of the change. Entries
   * neither change nor go.
   * </pre>
   */
  public static final class AuditServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AuditServiceBlockingV2Stub> {
    private AuditServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuditServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuditServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one entry.
     * </pre>
     */
    public dev.weft.audit.v1.GetAuditEntryResponse getAuditEntry(dev.weft.audit.v1.GetAuditEntryRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAuditEntryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the entries of the caller's organization.
     * </pre>
     */
    public dev.weft.audit.v1.ListAuditEntriesResponse listAuditEntries(dev.weft.audit.v1.ListAuditEntriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAuditEntriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends all entries, or those that a filter names, oldest first.
     * A client that was cut off, or comes back later for what is new, exports again with the last cursor it received. An
     * entry bears the time at which its transaction began, so changes that take longer than others may enter the log a
     * few seconds before its end: who wants every entry begins again from a cursor that is a minute old.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.audit.v1.ExportAuditEntriesResponse>
        exportAuditEntries(dev.weft.audit.v1.ExportAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportAuditEntriesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AuditService.
   * <pre>
   * Shows the audit log of an organization: an entry for each change, written in the transaction of the change. Entries
   * neither change nor go.
   * </pre>
   */
  public static final class AuditServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AuditServiceBlockingStub> {
    private AuditServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuditServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuditServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one entry.
     * </pre>
     */
    public dev.weft.audit.v1.GetAuditEntryResponse getAuditEntry(dev.weft.audit.v1.GetAuditEntryRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAuditEntryMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the entries of the caller's organization.
     * </pre>
     */
    public dev.weft.audit.v1.ListAuditEntriesResponse listAuditEntries(dev.weft.audit.v1.ListAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAuditEntriesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends all entries, or those that a filter names, oldest first.
     * A client that was cut off, or comes back later for what is new, exports again with the last cursor it received. An
     * entry bears the time at which its transaction began, so changes that take longer than others may enter the log a
     * few seconds before its end: who wants every entry begins again from a cursor that is a minute old.
     * </pre>
     */
    public java.util.Iterator<dev.weft.audit.v1.ExportAuditEntriesResponse> exportAuditEntries(
        dev.weft.audit.v1.ExportAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportAuditEntriesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AuditService.
   * <pre>
   * Shows the audit log of an organization: an entry for each change, written in the transaction of the change. Entries
   * neither change nor go.
   * </pre>
   */
  public static final class AuditServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AuditServiceFutureStub> {
    private AuditServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AuditServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AuditServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one entry.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.audit.v1.GetAuditEntryResponse> getAuditEntry(
        dev.weft.audit.v1.GetAuditEntryRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAuditEntryMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the entries of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.audit.v1.ListAuditEntriesResponse> listAuditEntries(
        dev.weft.audit.v1.ListAuditEntriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAuditEntriesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_AUDIT_ENTRY = 0;
  private static final int METHODID_LIST_AUDIT_ENTRIES = 1;
  private static final int METHODID_EXPORT_AUDIT_ENTRIES = 2;

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
        case METHODID_GET_AUDIT_ENTRY:
          serviceImpl.getAuditEntry((dev.weft.audit.v1.GetAuditEntryRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.audit.v1.GetAuditEntryResponse>) responseObserver);
          break;
        case METHODID_LIST_AUDIT_ENTRIES:
          serviceImpl.listAuditEntries((dev.weft.audit.v1.ListAuditEntriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.audit.v1.ListAuditEntriesResponse>) responseObserver);
          break;
        case METHODID_EXPORT_AUDIT_ENTRIES:
          serviceImpl.exportAuditEntries((dev.weft.audit.v1.ExportAuditEntriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.audit.v1.ExportAuditEntriesResponse>) responseObserver);
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
          getGetAuditEntryMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.audit.v1.GetAuditEntryRequest,
              dev.weft.audit.v1.GetAuditEntryResponse>(
                service, METHODID_GET_AUDIT_ENTRY)))
        .addMethod(
          getListAuditEntriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.audit.v1.ListAuditEntriesRequest,
              dev.weft.audit.v1.ListAuditEntriesResponse>(
                service, METHODID_LIST_AUDIT_ENTRIES)))
        .addMethod(
          getExportAuditEntriesMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.audit.v1.ExportAuditEntriesRequest,
              dev.weft.audit.v1.ExportAuditEntriesResponse>(
                service, METHODID_EXPORT_AUDIT_ENTRIES)))
        .build();
  }

  private static abstract class AuditServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AuditServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.audit.v1.AuditServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AuditService");
    }
  }

  private static final class AuditServiceFileDescriptorSupplier
      extends AuditServiceBaseDescriptorSupplier {
    AuditServiceFileDescriptorSupplier() {}
  }

  private static final class AuditServiceMethodDescriptorSupplier
      extends AuditServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AuditServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AuditServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AuditServiceFileDescriptorSupplier())
              .addMethod(getGetAuditEntryMethod())
              .addMethod(getListAuditEntriesMethod())
              .addMethod(getExportAuditEntriesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
