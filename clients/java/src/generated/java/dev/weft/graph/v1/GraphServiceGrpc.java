package dev.weft.graph.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Reads the graph: single nodes, lists, neighbors, paths, figures, and the whole of it.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class GraphServiceGrpc {

  private GraphServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.graph.v1.GraphService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.graph.v1.GetNodeRequest,
      dev.weft.graph.v1.GetNodeResponse> getGetNodeMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetNode",
      requestType = dev.weft.graph.v1.GetNodeRequest.class,
      responseType = dev.weft.graph.v1.GetNodeResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.graph.v1.GetNodeRequest,
      dev.weft.graph.v1.GetNodeResponse> getGetNodeMethod() {
    io.grpc.MethodDescriptor<dev.weft.graph.v1.GetNodeRequest, dev.weft.graph.v1.GetNodeResponse> getGetNodeMethod;
    if ((getGetNodeMethod = GraphServiceGrpc.getGetNodeMethod) == null) {
      synchronized (GraphServiceGrpc.class) {
        if ((getGetNodeMethod = GraphServiceGrpc.getGetNodeMethod) == null) {
          GraphServiceGrpc.getGetNodeMethod = getGetNodeMethod =
              io.grpc.MethodDescriptor.<dev.weft.graph.v1.GetNodeRequest, dev.weft.graph.v1.GetNodeResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetNode"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.GetNodeRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.GetNodeResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GraphServiceMethodDescriptorSupplier("GetNode"))
              .build();
        }
      }
    }
    return getGetNodeMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.graph.v1.BatchGetNodesRequest,
      dev.weft.graph.v1.BatchGetNodesResponse> getBatchGetNodesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "BatchGetNodes",
      requestType = dev.weft.graph.v1.BatchGetNodesRequest.class,
      responseType = dev.weft.graph.v1.BatchGetNodesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.graph.v1.BatchGetNodesRequest,
      dev.weft.graph.v1.BatchGetNodesResponse> getBatchGetNodesMethod() {
    io.grpc.MethodDescriptor<dev.weft.graph.v1.BatchGetNodesRequest, dev.weft.graph.v1.BatchGetNodesResponse> getBatchGetNodesMethod;
    if ((getBatchGetNodesMethod = GraphServiceGrpc.getBatchGetNodesMethod) == null) {
      synchronized (GraphServiceGrpc.class) {
        if ((getBatchGetNodesMethod = GraphServiceGrpc.getBatchGetNodesMethod) == null) {
          GraphServiceGrpc.getBatchGetNodesMethod = getBatchGetNodesMethod =
              io.grpc.MethodDescriptor.<dev.weft.graph.v1.BatchGetNodesRequest, dev.weft.graph.v1.BatchGetNodesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "BatchGetNodes"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.BatchGetNodesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.BatchGetNodesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GraphServiceMethodDescriptorSupplier("BatchGetNodes"))
              .build();
        }
      }
    }
    return getBatchGetNodesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.graph.v1.ListNodesRequest,
      dev.weft.graph.v1.ListNodesResponse> getListNodesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListNodes",
      requestType = dev.weft.graph.v1.ListNodesRequest.class,
      responseType = dev.weft.graph.v1.ListNodesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.graph.v1.ListNodesRequest,
      dev.weft.graph.v1.ListNodesResponse> getListNodesMethod() {
    io.grpc.MethodDescriptor<dev.weft.graph.v1.ListNodesRequest, dev.weft.graph.v1.ListNodesResponse> getListNodesMethod;
    if ((getListNodesMethod = GraphServiceGrpc.getListNodesMethod) == null) {
      synchronized (GraphServiceGrpc.class) {
        if ((getListNodesMethod = GraphServiceGrpc.getListNodesMethod) == null) {
          GraphServiceGrpc.getListNodesMethod = getListNodesMethod =
              io.grpc.MethodDescriptor.<dev.weft.graph.v1.ListNodesRequest, dev.weft.graph.v1.ListNodesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListNodes"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.ListNodesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.ListNodesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GraphServiceMethodDescriptorSupplier("ListNodes"))
              .build();
        }
      }
    }
    return getListNodesMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.graph.v1.ListNeighborsRequest,
      dev.weft.graph.v1.ListNeighborsResponse> getListNeighborsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListNeighbors",
      requestType = dev.weft.graph.v1.ListNeighborsRequest.class,
      responseType = dev.weft.graph.v1.ListNeighborsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.graph.v1.ListNeighborsRequest,
      dev.weft.graph.v1.ListNeighborsResponse> getListNeighborsMethod() {
    io.grpc.MethodDescriptor<dev.weft.graph.v1.ListNeighborsRequest, dev.weft.graph.v1.ListNeighborsResponse> getListNeighborsMethod;
    if ((getListNeighborsMethod = GraphServiceGrpc.getListNeighborsMethod) == null) {
      synchronized (GraphServiceGrpc.class) {
        if ((getListNeighborsMethod = GraphServiceGrpc.getListNeighborsMethod) == null) {
          GraphServiceGrpc.getListNeighborsMethod = getListNeighborsMethod =
              io.grpc.MethodDescriptor.<dev.weft.graph.v1.ListNeighborsRequest, dev.weft.graph.v1.ListNeighborsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListNeighbors"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.ListNeighborsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.ListNeighborsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GraphServiceMethodDescriptorSupplier("ListNeighbors"))
              .build();
        }
      }
    }
    return getListNeighborsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.graph.v1.FindPathsRequest,
      dev.weft.graph.v1.FindPathsResponse> getFindPathsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FindPaths",
      requestType = dev.weft.graph.v1.FindPathsRequest.class,
      responseType = dev.weft.graph.v1.FindPathsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.graph.v1.FindPathsRequest,
      dev.weft.graph.v1.FindPathsResponse> getFindPathsMethod() {
    io.grpc.MethodDescriptor<dev.weft.graph.v1.FindPathsRequest, dev.weft.graph.v1.FindPathsResponse> getFindPathsMethod;
    if ((getFindPathsMethod = GraphServiceGrpc.getFindPathsMethod) == null) {
      synchronized (GraphServiceGrpc.class) {
        if ((getFindPathsMethod = GraphServiceGrpc.getFindPathsMethod) == null) {
          GraphServiceGrpc.getFindPathsMethod = getFindPathsMethod =
              io.grpc.MethodDescriptor.<dev.weft.graph.v1.FindPathsRequest, dev.weft.graph.v1.FindPathsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FindPaths"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.FindPathsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.FindPathsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GraphServiceMethodDescriptorSupplier("FindPaths"))
              .build();
        }
      }
    }
    return getFindPathsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.graph.v1.GetGraphStatsRequest,
      dev.weft.graph.v1.GetGraphStatsResponse> getGetGraphStatsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetGraphStats",
      requestType = dev.weft.graph.v1.GetGraphStatsRequest.class,
      responseType = dev.weft.graph.v1.GetGraphStatsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.graph.v1.GetGraphStatsRequest,
      dev.weft.graph.v1.GetGraphStatsResponse> getGetGraphStatsMethod() {
    io.grpc.MethodDescriptor<dev.weft.graph.v1.GetGraphStatsRequest, dev.weft.graph.v1.GetGraphStatsResponse> getGetGraphStatsMethod;
    if ((getGetGraphStatsMethod = GraphServiceGrpc.getGetGraphStatsMethod) == null) {
      synchronized (GraphServiceGrpc.class) {
        if ((getGetGraphStatsMethod = GraphServiceGrpc.getGetGraphStatsMethod) == null) {
          GraphServiceGrpc.getGetGraphStatsMethod = getGetGraphStatsMethod =
              io.grpc.MethodDescriptor.<dev.weft.graph.v1.GetGraphStatsRequest, dev.weft.graph.v1.GetGraphStatsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetGraphStats"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.GetGraphStatsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.GetGraphStatsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GraphServiceMethodDescriptorSupplier("GetGraphStats"))
              .build();
        }
      }
    }
    return getGetGraphStatsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.graph.v1.ExportGraphRequest,
      dev.weft.graph.v1.ExportGraphResponse> getExportGraphMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ExportGraph",
      requestType = dev.weft.graph.v1.ExportGraphRequest.class,
      responseType = dev.weft.graph.v1.ExportGraphResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.graph.v1.ExportGraphRequest,
      dev.weft.graph.v1.ExportGraphResponse> getExportGraphMethod() {
    io.grpc.MethodDescriptor<dev.weft.graph.v1.ExportGraphRequest, dev.weft.graph.v1.ExportGraphResponse> getExportGraphMethod;
    if ((getExportGraphMethod = GraphServiceGrpc.getExportGraphMethod) == null) {
      synchronized (GraphServiceGrpc.class) {
        if ((getExportGraphMethod = GraphServiceGrpc.getExportGraphMethod) == null) {
          GraphServiceGrpc.getExportGraphMethod = getExportGraphMethod =
              io.grpc.MethodDescriptor.<dev.weft.graph.v1.ExportGraphRequest, dev.weft.graph.v1.ExportGraphResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ExportGraph"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.ExportGraphRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.graph.v1.ExportGraphResponse.getDefaultInstance()))
              .setSchemaDescriptor(new GraphServiceMethodDescriptorSupplier("ExportGraph"))
              .build();
        }
      }
    }
    return getExportGraphMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static GraphServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GraphServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GraphServiceStub>() {
        @java.lang.Override
        public GraphServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GraphServiceStub(channel, callOptions);
        }
      };
    return GraphServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static GraphServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GraphServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GraphServiceBlockingV2Stub>() {
        @java.lang.Override
        public GraphServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GraphServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return GraphServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static GraphServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GraphServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GraphServiceBlockingStub>() {
        @java.lang.Override
        public GraphServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GraphServiceBlockingStub(channel, callOptions);
        }
      };
    return GraphServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static GraphServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<GraphServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<GraphServiceFutureStub>() {
        @java.lang.Override
        public GraphServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new GraphServiceFutureStub(channel, callOptions);
        }
      };
    return GraphServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Reads the graph: single nodes, lists, neighbors, paths, figures, and the whole of it.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Returns one node.
     * </pre>
     */
    default void getNode(dev.weft.graph.v1.GetNodeRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.GetNodeResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetNodeMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns many nodes at once. Each id has its own result: a node that does not exist fails alone, with NOT_FOUND and
     * RESOURCE_NOT_FOUND, as in GetNode; one that has no room in a response of 3 MiB with RESOURCE_EXHAUSTED and
     * RESPONSE_TOO_LARGE.
     * </pre>
     */
    default void batchGetNodes(dev.weft.graph.v1.BatchGetNodesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.BatchGetNodesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getBatchGetNodesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists nodes, in the order of their ids.
     * </pre>
     */
    default void listNodes(dev.weft.graph.v1.ListNodesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.ListNodesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListNodesMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists what one node is directly related to, in the order of the other nodes' ids, then of the types.
     * </pre>
     */
    default void listNeighbors(dev.weft.graph.v1.ListNeighborsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.ListNeighborsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListNeighborsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Finds the shortest paths between two nodes, whatever the direction of their relationships. From a node to itself
     * leads one path, which is the node alone.
     * A search that takes more than 10 s is refused as `INVALID_ARGUMENT` with a violation of `max_length`.
     * </pre>
     */
    default void findPaths(dev.weft.graph.v1.FindPathsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.FindPathsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFindPathsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns how many nodes and relationships the graph has, at most five minutes old and never older than the last job.
     * </pre>
     */
    default void getGraphStats(dev.weft.graph.v1.GetGraphStatsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.GetGraphStatsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetGraphStatsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends the whole graph, or what came from one source: all nodes, then all relationships.
     * A client that was cut off exports again with the last cursor it received. While an ingestion runs, whatever stays
     * in the graph throughout the export is sent exactly once. What is created or deleted meanwhile may be sent or not,
     * and a relationship may name a node that was created too late to be sent.
     * </pre>
     */
    default void exportGraph(dev.weft.graph.v1.ExportGraphRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.ExportGraphResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getExportGraphMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service GraphService.
   * <pre>
   * Reads the graph: single nodes, lists, neighbors, paths, figures, and the whole of it.
   * </pre>
   */
  public static abstract class GraphServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return GraphServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service GraphService.
   * <pre>
   * Reads the graph: single nodes, lists, neighbors, paths, figures, and the whole of it.
   * </pre>
   */
  public static final class GraphServiceStub
      extends io.grpc.stub.AbstractAsyncStub<GraphServiceStub> {
    private GraphServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GraphServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GraphServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one node.
     * </pre>
     */
    public void getNode(dev.weft.graph.v1.GetNodeRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.GetNodeResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetNodeMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns many nodes at once. Each id has its own result: a node that does not exist fails alone, with NOT_FOUND and
     * RESOURCE_NOT_FOUND, as in GetNode; one that has no room in a response of 3 MiB with RESOURCE_EXHAUSTED and
     * RESPONSE_TOO_LARGE.
     * </pre>
     */
    public void batchGetNodes(dev.weft.graph.v1.BatchGetNodesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.BatchGetNodesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getBatchGetNodesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists nodes, in the order of their ids.
     * </pre>
     */
    public void listNodes(dev.weft.graph.v1.ListNodesRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.ListNodesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListNodesMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists what one node is directly related to, in the order of the other nodes' ids, then of the types.
     * </pre>
     */
    public void listNeighbors(dev.weft.graph.v1.ListNeighborsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.ListNeighborsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListNeighborsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Finds the shortest paths between two nodes, whatever the direction of their relationships. From a node to itself
     * leads one path, which is the node alone.
     * A search that takes more than 10 s is refused as `INVALID_ARGUMENT` with a violation of `max_length`.
     * </pre>
     */
    public void findPaths(dev.weft.graph.v1.FindPathsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.FindPathsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFindPathsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns how many nodes and relationships the graph has, at most five minutes old and never older than the last job.
     * </pre>
     */
    public void getGraphStats(dev.weft.graph.v1.GetGraphStatsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.GetGraphStatsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetGraphStatsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends the whole graph, or what came from one source: all nodes, then all relationships.
     * A client that was cut off exports again with the last cursor it received. While an ingestion runs, whatever stays
     * in the graph throughout the export is sent exactly once. What is created or deleted meanwhile may be sent or not,
     * and a relationship may name a node that was created too late to be sent.
     * </pre>
     */
    public void exportGraph(dev.weft.graph.v1.ExportGraphRequest request,
        io.grpc.stub.StreamObserver<dev.weft.graph.v1.ExportGraphResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getExportGraphMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service GraphService.
   * <pre>
   * Reads the graph: single nodes, lists, neighbors, paths, figures, and the whole of it.
   * </pre>
   */
  public static final class GraphServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<GraphServiceBlockingV2Stub> {
    private GraphServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GraphServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GraphServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one node.
     * </pre>
     */
    public dev.weft.graph.v1.GetNodeResponse getNode(dev.weft.graph.v1.GetNodeRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetNodeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns many nodes at once. Each id has its own result: a node that does not exist fails alone, with NOT_FOUND and
     * RESOURCE_NOT_FOUND, as in GetNode; one that has no room in a response of 3 MiB with RESOURCE_EXHAUSTED and
     * RESPONSE_TOO_LARGE.
     * </pre>
     */
    public dev.weft.graph.v1.BatchGetNodesResponse batchGetNodes(dev.weft.graph.v1.BatchGetNodesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getBatchGetNodesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists nodes, in the order of their ids.
     * </pre>
     */
    public dev.weft.graph.v1.ListNodesResponse listNodes(dev.weft.graph.v1.ListNodesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListNodesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what one node is directly related to, in the order of the other nodes' ids, then of the types.
     * </pre>
     */
    public dev.weft.graph.v1.ListNeighborsResponse listNeighbors(dev.weft.graph.v1.ListNeighborsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListNeighborsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Finds the shortest paths between two nodes, whatever the direction of their relationships. From a node to itself
     * leads one path, which is the node alone.
     * A search that takes more than 10 s is refused as `INVALID_ARGUMENT` with a violation of `max_length`.
     * </pre>
     */
    public dev.weft.graph.v1.FindPathsResponse findPaths(dev.weft.graph.v1.FindPathsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFindPathsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns how many nodes and relationships the graph has, at most five minutes old and never older than the last job.
     * </pre>
     */
    public dev.weft.graph.v1.GetGraphStatsResponse getGraphStats(dev.weft.graph.v1.GetGraphStatsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetGraphStatsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the whole graph, or what came from one source: all nodes, then all relationships.
     * A client that was cut off exports again with the last cursor it received. While an ingestion runs, whatever stays
     * in the graph throughout the export is sent exactly once. What is created or deleted meanwhile may be sent or not,
     * and a relationship may name a node that was created too late to be sent.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.graph.v1.ExportGraphResponse>
        exportGraph(dev.weft.graph.v1.ExportGraphRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getExportGraphMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service GraphService.
   * <pre>
   * Reads the graph: single nodes, lists, neighbors, paths, figures, and the whole of it.
   * </pre>
   */
  public static final class GraphServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<GraphServiceBlockingStub> {
    private GraphServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GraphServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GraphServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one node.
     * </pre>
     */
    public dev.weft.graph.v1.GetNodeResponse getNode(dev.weft.graph.v1.GetNodeRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetNodeMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns many nodes at once. Each id has its own result: a node that does not exist fails alone, with NOT_FOUND and
     * RESOURCE_NOT_FOUND, as in GetNode; one that has no room in a response of 3 MiB with RESOURCE_EXHAUSTED and
     * RESPONSE_TOO_LARGE.
     * </pre>
     */
    public dev.weft.graph.v1.BatchGetNodesResponse batchGetNodes(dev.weft.graph.v1.BatchGetNodesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getBatchGetNodesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists nodes, in the order of their ids.
     * </pre>
     */
    public dev.weft.graph.v1.ListNodesResponse listNodes(dev.weft.graph.v1.ListNodesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListNodesMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what one node is directly related to, in the order of the other nodes' ids, then of the types.
     * </pre>
     */
    public dev.weft.graph.v1.ListNeighborsResponse listNeighbors(dev.weft.graph.v1.ListNeighborsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListNeighborsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Finds the shortest paths between two nodes, whatever the direction of their relationships. From a node to itself
     * leads one path, which is the node alone.
     * A search that takes more than 10 s is refused as `INVALID_ARGUMENT` with a violation of `max_length`.
     * </pre>
     */
    public dev.weft.graph.v1.FindPathsResponse findPaths(dev.weft.graph.v1.FindPathsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFindPathsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns how many nodes and relationships the graph has, at most five minutes old and never older than the last job.
     * </pre>
     */
    public dev.weft.graph.v1.GetGraphStatsResponse getGraphStats(dev.weft.graph.v1.GetGraphStatsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetGraphStatsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends the whole graph, or what came from one source: all nodes, then all relationships.
     * A client that was cut off exports again with the last cursor it received. While an ingestion runs, whatever stays
     * in the graph throughout the export is sent exactly once. What is created or deleted meanwhile may be sent or not,
     * and a relationship may name a node that was created too late to be sent.
     * </pre>
     */
    public java.util.Iterator<dev.weft.graph.v1.ExportGraphResponse> exportGraph(
        dev.weft.graph.v1.ExportGraphRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getExportGraphMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service GraphService.
   * <pre>
   * Reads the graph: single nodes, lists, neighbors, paths, figures, and the whole of it.
   * </pre>
   */
  public static final class GraphServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<GraphServiceFutureStub> {
    private GraphServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected GraphServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new GraphServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Returns one node.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.graph.v1.GetNodeResponse> getNode(
        dev.weft.graph.v1.GetNodeRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetNodeMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns many nodes at once. Each id has its own result: a node that does not exist fails alone, with NOT_FOUND and
     * RESOURCE_NOT_FOUND, as in GetNode; one that has no room in a response of 3 MiB with RESOURCE_EXHAUSTED and
     * RESPONSE_TOO_LARGE.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.graph.v1.BatchGetNodesResponse> batchGetNodes(
        dev.weft.graph.v1.BatchGetNodesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getBatchGetNodesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists nodes, in the order of their ids.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.graph.v1.ListNodesResponse> listNodes(
        dev.weft.graph.v1.ListNodesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListNodesMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists what one node is directly related to, in the order of the other nodes' ids, then of the types.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.graph.v1.ListNeighborsResponse> listNeighbors(
        dev.weft.graph.v1.ListNeighborsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListNeighborsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Finds the shortest paths between two nodes, whatever the direction of their relationships. From a node to itself
     * leads one path, which is the node alone.
     * A search that takes more than 10 s is refused as `INVALID_ARGUMENT` with a violation of `max_length`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.graph.v1.FindPathsResponse> findPaths(
        dev.weft.graph.v1.FindPathsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFindPathsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns how many nodes and relationships the graph has, at most five minutes old and never older than the last job.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.graph.v1.GetGraphStatsResponse> getGraphStats(
        dev.weft.graph.v1.GetGraphStatsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetGraphStatsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_NODE = 0;
  private static final int METHODID_BATCH_GET_NODES = 1;
  private static final int METHODID_LIST_NODES = 2;
  private static final int METHODID_LIST_NEIGHBORS = 3;
  private static final int METHODID_FIND_PATHS = 4;
  private static final int METHODID_GET_GRAPH_STATS = 5;
  private static final int METHODID_EXPORT_GRAPH = 6;

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
        case METHODID_GET_NODE:
          serviceImpl.getNode((dev.weft.graph.v1.GetNodeRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.graph.v1.GetNodeResponse>) responseObserver);
          break;
        case METHODID_BATCH_GET_NODES:
          serviceImpl.batchGetNodes((dev.weft.graph.v1.BatchGetNodesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.graph.v1.BatchGetNodesResponse>) responseObserver);
          break;
        case METHODID_LIST_NODES:
          serviceImpl.listNodes((dev.weft.graph.v1.ListNodesRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.graph.v1.ListNodesResponse>) responseObserver);
          break;
        case METHODID_LIST_NEIGHBORS:
          serviceImpl.listNeighbors((dev.weft.graph.v1.ListNeighborsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.graph.v1.ListNeighborsResponse>) responseObserver);
          break;
        case METHODID_FIND_PATHS:
          serviceImpl.findPaths((dev.weft.graph.v1.FindPathsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.graph.v1.FindPathsResponse>) responseObserver);
          break;
        case METHODID_GET_GRAPH_STATS:
          serviceImpl.getGraphStats((dev.weft.graph.v1.GetGraphStatsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.graph.v1.GetGraphStatsResponse>) responseObserver);
          break;
        case METHODID_EXPORT_GRAPH:
          serviceImpl.exportGraph((dev.weft.graph.v1.ExportGraphRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.graph.v1.ExportGraphResponse>) responseObserver);
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
          getGetNodeMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.graph.v1.GetNodeRequest,
              dev.weft.graph.v1.GetNodeResponse>(
                service, METHODID_GET_NODE)))
        .addMethod(
          getBatchGetNodesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.graph.v1.BatchGetNodesRequest,
              dev.weft.graph.v1.BatchGetNodesResponse>(
                service, METHODID_BATCH_GET_NODES)))
        .addMethod(
          getListNodesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.graph.v1.ListNodesRequest,
              dev.weft.graph.v1.ListNodesResponse>(
                service, METHODID_LIST_NODES)))
        .addMethod(
          getListNeighborsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.graph.v1.ListNeighborsRequest,
              dev.weft.graph.v1.ListNeighborsResponse>(
                service, METHODID_LIST_NEIGHBORS)))
        .addMethod(
          getFindPathsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.graph.v1.FindPathsRequest,
              dev.weft.graph.v1.FindPathsResponse>(
                service, METHODID_FIND_PATHS)))
        .addMethod(
          getGetGraphStatsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.graph.v1.GetGraphStatsRequest,
              dev.weft.graph.v1.GetGraphStatsResponse>(
                service, METHODID_GET_GRAPH_STATS)))
        .addMethod(
          getExportGraphMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.graph.v1.ExportGraphRequest,
              dev.weft.graph.v1.ExportGraphResponse>(
                service, METHODID_EXPORT_GRAPH)))
        .build();
  }

  private static abstract class GraphServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    GraphServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.graph.v1.GraphServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("GraphService");
    }
  }

  private static final class GraphServiceFileDescriptorSupplier
      extends GraphServiceBaseDescriptorSupplier {
    GraphServiceFileDescriptorSupplier() {}
  }

  private static final class GraphServiceMethodDescriptorSupplier
      extends GraphServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    GraphServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (GraphServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new GraphServiceFileDescriptorSupplier())
              .addMethod(getGetNodeMethod())
              .addMethod(getBatchGetNodesMethod())
              .addMethod(getListNodesMethod())
              .addMethod(getListNeighborsMethod())
              .addMethod(getFindPathsMethod())
              .addMethod(getGetGraphStatsMethod())
              .addMethod(getExportGraphMethod())
              .build();
        }
      }
    }
    return result;
  }
}
