package dev.weft.source.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Manages the sources of an organization: what they are, how to reach them, and when to read them again.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class SourceServiceGrpc {

  private SourceServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.source.v1.SourceService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.source.v1.CreateSourceRequest,
      dev.weft.source.v1.CreateSourceResponse> getCreateSourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateSource",
      requestType = dev.weft.source.v1.CreateSourceRequest.class,
      responseType = dev.weft.source.v1.CreateSourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.source.v1.CreateSourceRequest,
      dev.weft.source.v1.CreateSourceResponse> getCreateSourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.source.v1.CreateSourceRequest, dev.weft.source.v1.CreateSourceResponse> getCreateSourceMethod;
    if ((getCreateSourceMethod = SourceServiceGrpc.getCreateSourceMethod) == null) {
      synchronized (SourceServiceGrpc.class) {
        if ((getCreateSourceMethod = SourceServiceGrpc.getCreateSourceMethod) == null) {
          SourceServiceGrpc.getCreateSourceMethod = getCreateSourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.source.v1.CreateSourceRequest, dev.weft.source.v1.CreateSourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateSource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.CreateSourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.CreateSourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SourceServiceMethodDescriptorSupplier("CreateSource"))
              .build();
        }
      }
    }
    return getCreateSourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.source.v1.GetSourceRequest,
      dev.weft.source.v1.GetSourceResponse> getGetSourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetSource",
      requestType = dev.weft.source.v1.GetSourceRequest.class,
      responseType = dev.weft.source.v1.GetSourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.source.v1.GetSourceRequest,
      dev.weft.source.v1.GetSourceResponse> getGetSourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.source.v1.GetSourceRequest, dev.weft.source.v1.GetSourceResponse> getGetSourceMethod;
    if ((getGetSourceMethod = SourceServiceGrpc.getGetSourceMethod) == null) {
      synchronized (SourceServiceGrpc.class) {
        if ((getGetSourceMethod = SourceServiceGrpc.getGetSourceMethod) == null) {
          SourceServiceGrpc.getGetSourceMethod = getGetSourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.source.v1.GetSourceRequest, dev.weft.source.v1.GetSourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetSource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.GetSourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.GetSourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SourceServiceMethodDescriptorSupplier("GetSource"))
              .build();
        }
      }
    }
    return getGetSourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.source.v1.ListSourcesRequest,
      dev.weft.source.v1.ListSourcesResponse> getListSourcesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListSources",
      requestType = dev.weft.source.v1.ListSourcesRequest.class,
      responseType = dev.weft.source.v1.ListSourcesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.source.v1.ListSourcesRequest,
      dev.weft.source.v1.ListSourcesResponse> getListSourcesMethod() {
    io.grpc.MethodDescriptor<dev.weft.source.v1.ListSourcesRequest, dev.weft.source.v1.ListSourcesResponse> getListSourcesMethod;
    if ((getListSourcesMethod = SourceServiceGrpc.getListSourcesMethod) == null) {
      synchronized (SourceServiceGrpc.class) {
        if ((getListSourcesMethod = SourceServiceGrpc.getListSourcesMethod) == null) {
          SourceServiceGrpc.getListSourcesMethod = getListSourcesMethod =
              io.grpc.MethodDescriptor.<dev.weft.source.v1.ListSourcesRequest, dev.weft.source.v1.ListSourcesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListSources"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.ListSourcesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.ListSourcesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SourceServiceMethodDescriptorSupplier("ListSources"))
              .build();
        }
      }
    }
    return getListSourcesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.source.v1.UpdateSourceRequest,
      dev.weft.source.v1.UpdateSourceResponse> getUpdateSourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateSource",
      requestType = dev.weft.source.v1.UpdateSourceRequest.class,
      responseType = dev.weft.source.v1.UpdateSourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.source.v1.UpdateSourceRequest,
      dev.weft.source.v1.UpdateSourceResponse> getUpdateSourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.source.v1.UpdateSourceRequest, dev.weft.source.v1.UpdateSourceResponse> getUpdateSourceMethod;
    if ((getUpdateSourceMethod = SourceServiceGrpc.getUpdateSourceMethod) == null) {
      synchronized (SourceServiceGrpc.class) {
        if ((getUpdateSourceMethod = SourceServiceGrpc.getUpdateSourceMethod) == null) {
          SourceServiceGrpc.getUpdateSourceMethod = getUpdateSourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.source.v1.UpdateSourceRequest, dev.weft.source.v1.UpdateSourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateSource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.UpdateSourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.UpdateSourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SourceServiceMethodDescriptorSupplier("UpdateSource"))
              .build();
        }
      }
    }
    return getUpdateSourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.source.v1.DeleteSourceRequest,
      dev.weft.source.v1.DeleteSourceResponse> getDeleteSourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DeleteSource",
      requestType = dev.weft.source.v1.DeleteSourceRequest.class,
      responseType = dev.weft.source.v1.DeleteSourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.source.v1.DeleteSourceRequest,
      dev.weft.source.v1.DeleteSourceResponse> getDeleteSourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.source.v1.DeleteSourceRequest, dev.weft.source.v1.DeleteSourceResponse> getDeleteSourceMethod;
    if ((getDeleteSourceMethod = SourceServiceGrpc.getDeleteSourceMethod) == null) {
      synchronized (SourceServiceGrpc.class) {
        if ((getDeleteSourceMethod = SourceServiceGrpc.getDeleteSourceMethod) == null) {
          SourceServiceGrpc.getDeleteSourceMethod = getDeleteSourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.source.v1.DeleteSourceRequest, dev.weft.source.v1.DeleteSourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DeleteSource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.DeleteSourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.DeleteSourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SourceServiceMethodDescriptorSupplier("DeleteSource"))
              .build();
        }
      }
    }
    return getDeleteSourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.source.v1.CheckSourceRequest,
      dev.weft.source.v1.CheckSourceResponse> getCheckSourceMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CheckSource",
      requestType = dev.weft.source.v1.CheckSourceRequest.class,
      responseType = dev.weft.source.v1.CheckSourceResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.source.v1.CheckSourceRequest,
      dev.weft.source.v1.CheckSourceResponse> getCheckSourceMethod() {
    io.grpc.MethodDescriptor<dev.weft.source.v1.CheckSourceRequest, dev.weft.source.v1.CheckSourceResponse> getCheckSourceMethod;
    if ((getCheckSourceMethod = SourceServiceGrpc.getCheckSourceMethod) == null) {
      synchronized (SourceServiceGrpc.class) {
        if ((getCheckSourceMethod = SourceServiceGrpc.getCheckSourceMethod) == null) {
          SourceServiceGrpc.getCheckSourceMethod = getCheckSourceMethod =
              io.grpc.MethodDescriptor.<dev.weft.source.v1.CheckSourceRequest, dev.weft.source.v1.CheckSourceResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CheckSource"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.CheckSourceRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.CheckSourceResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SourceServiceMethodDescriptorSupplier("CheckSource"))
              .build();
        }
      }
    }
    return getCheckSourceMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.source.v1.ListConnectorsRequest,
      dev.weft.source.v1.ListConnectorsResponse> getListConnectorsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListConnectors",
      requestType = dev.weft.source.v1.ListConnectorsRequest.class,
      responseType = dev.weft.source.v1.ListConnectorsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.source.v1.ListConnectorsRequest,
      dev.weft.source.v1.ListConnectorsResponse> getListConnectorsMethod() {
    io.grpc.MethodDescriptor<dev.weft.source.v1.ListConnectorsRequest, dev.weft.source.v1.ListConnectorsResponse> getListConnectorsMethod;
    if ((getListConnectorsMethod = SourceServiceGrpc.getListConnectorsMethod) == null) {
      synchronized (SourceServiceGrpc.class) {
        if ((getListConnectorsMethod = SourceServiceGrpc.getListConnectorsMethod) == null) {
          SourceServiceGrpc.getListConnectorsMethod = getListConnectorsMethod =
              io.grpc.MethodDescriptor.<dev.weft.source.v1.ListConnectorsRequest, dev.weft.source.v1.ListConnectorsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListConnectors"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.ListConnectorsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.source.v1.ListConnectorsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new SourceServiceMethodDescriptorSupplier("ListConnectors"))
              .build();
        }
      }
    }
    return getListConnectorsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static SourceServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SourceServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SourceServiceStub>() {
        @java.lang.Override
        public SourceServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SourceServiceStub(channel, callOptions);
        }
      };
    return SourceServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static SourceServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SourceServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SourceServiceBlockingV2Stub>() {
        @java.lang.Override
        public SourceServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SourceServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return SourceServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static SourceServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SourceServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SourceServiceBlockingStub>() {
        @java.lang.Override
        public SourceServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SourceServiceBlockingStub(channel, callOptions);
        }
      };
    return SourceServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static SourceServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<SourceServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<SourceServiceFutureStub>() {
        @java.lang.Override
        public SourceServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new SourceServiceFutureStub(channel, callOptions);
        }
      };
    return SourceServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Manages the sources of an organization: what they are, how to reach them, and when to read them again.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a source after reading it once with the given config.
     * Errors: FAILED_PRECONDITION with SOURCE_UNREACHABLE, SOURCE_CREDENTIALS_REJECTED, SOURCE_SCOPE_MISSING or
     * SOURCE_DOCUMENT_INVALID where the source cannot be read so.
     * </pre>
     */
    default void createSource(dev.weft.source.v1.CreateSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.CreateSourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateSourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one source, without the secrets of its config.
     * </pre>
     */
    default void getSource(dev.weft.source.v1.GetSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.GetSourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetSourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the sources of the caller's organization.
     * </pre>
     */
    default void listSources(dev.weft.source.v1.ListSourcesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.ListSourcesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListSourcesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Changes a source. A new config is tried on the source first, as in CreateSource.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; those of CreateSource for a new config.
     * </pre>
     */
    default void updateSource(dev.weft.source.v1.UpdateSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.UpdateSourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateSourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Deletes a source, its jobs and what it brought into the graph.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while one of its jobs is pending or running.
     * </pre>
     */
    default void deleteSource(dev.weft.source.v1.DeleteSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.DeleteSourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDeleteSourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Reaches out to a source and says what it holds, without storing anything.
     * Errors: those of CreateSource.
     * </pre>
     */
    default void checkSource(dev.weft.source.v1.CheckSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.CheckSourceResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCheckSourceMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the connectors of this server: the kinds of source that it reads.
     * </pre>
     */
    default void listConnectors(dev.weft.source.v1.ListConnectorsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.ListConnectorsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListConnectorsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service SourceService.
   * <pre>
   * Manages the sources of an organization: what they are, how to reach them, and when to read them again.
   * </pre>
   */
  public static abstract class SourceServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return SourceServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service SourceService.
   * <pre>
   * Manages the sources of an organization: what they are, how to reach them, and when to read them again.
   * </pre>
   */
  public static final class SourceServiceStub
      extends io.grpc.stub.AbstractAsyncStub<SourceServiceStub> {
    private SourceServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SourceServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SourceServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a source after reading it once with the given config.
     * Errors: FAILED_PRECONDITION with SOURCE_UNREACHABLE, SOURCE_CREDENTIALS_REJECTED, SOURCE_SCOPE_MISSING or
     * SOURCE_DOCUMENT_INVALID where the source cannot be read so.
     * </pre>
     */
    public void createSource(dev.weft.source.v1.CreateSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.CreateSourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateSourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one source, without the secrets of its config.
     * </pre>
     */
    public void getSource(dev.weft.source.v1.GetSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.GetSourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetSourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the sources of the caller's organization.
     * </pre>
     */
    public void listSources(dev.weft.source.v1.ListSourcesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.ListSourcesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListSourcesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Changes a source. A new config is tried on the source first, as in CreateSource.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; those of CreateSource for a new config.
     * </pre>
     */
    public void updateSource(dev.weft.source.v1.UpdateSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.UpdateSourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateSourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Deletes a source, its jobs and what it brought into the graph.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while one of its jobs is pending or running.
     * </pre>
     */
    public void deleteSource(dev.weft.source.v1.DeleteSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.DeleteSourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDeleteSourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Reaches out to a source and says what it holds, without storing anything.
     * Errors: those of CreateSource.
     * </pre>
     */
    public void checkSource(dev.weft.source.v1.CheckSourceRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.CheckSourceResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCheckSourceMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the connectors of this server: the kinds of source that it reads.
     * </pre>
     */
    public void listConnectors(dev.weft.source.v1.ListConnectorsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.source.v1.ListConnectorsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListConnectorsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service SourceService.
   * <pre>
   * Manages the sources of an organization: what they are, how to reach them, and when to read them again.
   * </pre>
   */
  public static final class SourceServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<SourceServiceBlockingV2Stub> {
    private SourceServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SourceServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SourceServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a source after reading it once with the given config.
     * Errors: FAILED_PRECONDITION with SOURCE_UNREACHABLE, SOURCE_CREDENTIALS_REJECTED, SOURCE_SCOPE_MISSING or
     * SOURCE_DOCUMENT_INVALID where the source cannot be read so.
     * </pre>
     */
    public dev.weft.source.v1.CreateSourceResponse createSource(dev.weft.source.v1.CreateSourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one source, without the secrets of its config.
     * </pre>
     */
    public dev.weft.source.v1.GetSourceResponse getSource(dev.weft.source.v1.GetSourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sources of the caller's organization.
     * </pre>
     */
    public dev.weft.source.v1.ListSourcesResponse listSources(dev.weft.source.v1.ListSourcesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListSourcesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a source. A new config is tried on the source first, as in CreateSource.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; those of CreateSource for a new config.
     * </pre>
     */
    public dev.weft.source.v1.UpdateSourceResponse updateSource(dev.weft.source.v1.UpdateSourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a source, its jobs and what it brought into the graph.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while one of its jobs is pending or running.
     * </pre>
     */
    public dev.weft.source.v1.DeleteSourceResponse deleteSource(dev.weft.source.v1.DeleteSourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDeleteSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reaches out to a source and says what it holds, without storing anything.
     * Errors: those of CreateSource.
     * </pre>
     */
    public dev.weft.source.v1.CheckSourceResponse checkSource(dev.weft.source.v1.CheckSourceRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCheckSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the connectors of this server: the kinds of source that it reads.
     * </pre>
     */
    public dev.weft.source.v1.ListConnectorsResponse listConnectors(dev.weft.source.v1.ListConnectorsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListConnectorsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service SourceService.
   * <pre>
   * Manages the sources of an organization: what they are, how to reach them, and when to read them again.
   * </pre>
   */
  public static final class SourceServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<SourceServiceBlockingStub> {
    private SourceServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SourceServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SourceServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a source after reading it once with the given config.
     * Errors: FAILED_PRECONDITION with SOURCE_UNREACHABLE, SOURCE_CREDENTIALS_REJECTED, SOURCE_SCOPE_MISSING or
     * SOURCE_DOCUMENT_INVALID where the source cannot be read so.
     * </pre>
     */
    public dev.weft.source.v1.CreateSourceResponse createSource(dev.weft.source.v1.CreateSourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one source, without the secrets of its config.
     * </pre>
     */
    public dev.weft.source.v1.GetSourceResponse getSource(dev.weft.source.v1.GetSourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the sources of the caller's organization.
     * </pre>
     */
    public dev.weft.source.v1.ListSourcesResponse listSources(dev.weft.source.v1.ListSourcesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListSourcesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Changes a source. A new config is tried on the source first, as in CreateSource.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; those of CreateSource for a new config.
     * </pre>
     */
    public dev.weft.source.v1.UpdateSourceResponse updateSource(dev.weft.source.v1.UpdateSourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Deletes a source, its jobs and what it brought into the graph.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while one of its jobs is pending or running.
     * </pre>
     */
    public dev.weft.source.v1.DeleteSourceResponse deleteSource(dev.weft.source.v1.DeleteSourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDeleteSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Reaches out to a source and says what it holds, without storing anything.
     * Errors: those of CreateSource.
     * </pre>
     */
    public dev.weft.source.v1.CheckSourceResponse checkSource(dev.weft.source.v1.CheckSourceRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCheckSourceMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the connectors of this server: the kinds of source that it reads.
     * </pre>
     */
    public dev.weft.source.v1.ListConnectorsResponse listConnectors(dev.weft.source.v1.ListConnectorsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListConnectorsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service SourceService.
   * <pre>
   * Manages the sources of an organization: what they are, how to reach them, and when to read them again.
   * </pre>
   */
  public static final class SourceServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<SourceServiceFutureStub> {
    private SourceServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected SourceServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new SourceServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a source after reading it once with the given config.
     * Errors: FAILED_PRECONDITION with SOURCE_UNREACHABLE, SOURCE_CREDENTIALS_REJECTED, SOURCE_SCOPE_MISSING or
     * SOURCE_DOCUMENT_INVALID where the source cannot be read so.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.source.v1.CreateSourceResponse> createSource(
        dev.weft.source.v1.CreateSourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateSourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one source, without the secrets of its config.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.source.v1.GetSourceResponse> getSource(
        dev.weft.source.v1.GetSourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetSourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the sources of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.source.v1.ListSourcesResponse> listSources(
        dev.weft.source.v1.ListSourcesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListSourcesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Changes a source. A new config is tried on the source first, as in CreateSource.
     * Errors: ABORTED with STALE_ETAG where the source changed since it was read; those of CreateSource for a new config.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.source.v1.UpdateSourceResponse> updateSource(
        dev.weft.source.v1.UpdateSourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateSourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Deletes a source, its jobs and what it brought into the graph.
     * Errors: FAILED_PRECONDITION with RESOURCE_IN_USE while one of its jobs is pending or running.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.source.v1.DeleteSourceResponse> deleteSource(
        dev.weft.source.v1.DeleteSourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDeleteSourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Reaches out to a source and says what it holds, without storing anything.
     * Errors: those of CreateSource.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.source.v1.CheckSourceResponse> checkSource(
        dev.weft.source.v1.CheckSourceRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCheckSourceMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the connectors of this server: the kinds of source that it reads.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.source.v1.ListConnectorsResponse> listConnectors(
        dev.weft.source.v1.ListConnectorsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListConnectorsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_SOURCE = 0;
  private static final int METHODID_GET_SOURCE = 1;
  private static final int METHODID_LIST_SOURCES = 2;
  private static final int METHODID_UPDATE_SOURCE = 3;
  private static final int METHODID_DELETE_SOURCE = 4;
  private static final int METHODID_CHECK_SOURCE = 5;
  private static final int METHODID_LIST_CONNECTORS = 6;

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
        case METHODID_CREATE_SOURCE:
          serviceImpl.createSource((dev.weft.source.v1.CreateSourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.source.v1.CreateSourceResponse>) responseObserver);
          break;
        case METHODID_GET_SOURCE:
          serviceImpl.getSource((dev.weft.source.v1.GetSourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.source.v1.GetSourceResponse>) responseObserver);
          break;
        case METHODID_LIST_SOURCES:
          serviceImpl.listSources((dev.weft.source.v1.ListSourcesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.source.v1.ListSourcesResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SOURCE:
          serviceImpl.updateSource((dev.weft.source.v1.UpdateSourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.source.v1.UpdateSourceResponse>) responseObserver);
          break;
        case METHODID_DELETE_SOURCE:
          serviceImpl.deleteSource((dev.weft.source.v1.DeleteSourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.source.v1.DeleteSourceResponse>) responseObserver);
          break;
        case METHODID_CHECK_SOURCE:
          serviceImpl.checkSource((dev.weft.source.v1.CheckSourceRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.source.v1.CheckSourceResponse>) responseObserver);
          break;
        case METHODID_LIST_CONNECTORS:
          serviceImpl.listConnectors((dev.weft.source.v1.ListConnectorsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.source.v1.ListConnectorsResponse>) responseObserver);
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
          getCreateSourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.source.v1.CreateSourceRequest,
              dev.weft.source.v1.CreateSourceResponse>(
                service, METHODID_CREATE_SOURCE)))
        .addMethod(
          getGetSourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.source.v1.GetSourceRequest,
              dev.weft.source.v1.GetSourceResponse>(
                service, METHODID_GET_SOURCE)))
        .addMethod(
          getListSourcesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.source.v1.ListSourcesRequest,
              dev.weft.source.v1.ListSourcesResponse>(
                service, METHODID_LIST_SOURCES)))
        .addMethod(
          getUpdateSourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.source.v1.UpdateSourceRequest,
              dev.weft.source.v1.UpdateSourceResponse>(
                service, METHODID_UPDATE_SOURCE)))
        .addMethod(
          getDeleteSourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.source.v1.DeleteSourceRequest,
              dev.weft.source.v1.DeleteSourceResponse>(
                service, METHODID_DELETE_SOURCE)))
        .addMethod(
          getCheckSourceMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.source.v1.CheckSourceRequest,
              dev.weft.source.v1.CheckSourceResponse>(
                service, METHODID_CHECK_SOURCE)))
        .addMethod(
          getListConnectorsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.source.v1.ListConnectorsRequest,
              dev.weft.source.v1.ListConnectorsResponse>(
                service, METHODID_LIST_CONNECTORS)))
        .build();
  }

  private static abstract class SourceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    SourceServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.source.v1.SourceServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("SourceService");
    }
  }

  private static final class SourceServiceFileDescriptorSupplier
      extends SourceServiceBaseDescriptorSupplier {
    SourceServiceFileDescriptorSupplier() {}
  }

  private static final class SourceServiceMethodDescriptorSupplier
      extends SourceServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    SourceServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (SourceServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new SourceServiceFileDescriptorSupplier())
              .addMethod(getCreateSourceMethod())
              .addMethod(getGetSourceMethod())
              .addMethod(getListSourcesMethod())
              .addMethod(getUpdateSourceMethod())
              .addMethod(getDeleteSourceMethod())
              .addMethod(getCheckSourceMethod())
              .addMethod(getListConnectorsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
