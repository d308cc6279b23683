package dev.weft.automation.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps the history of what agents did. Whoever runs an agent starts a run, reports its progress, and says how it ended;
 * anyone can watch. Each change is also put on the Redis stream `events:agent:&lt;agent_config_id&gt;`, with `run_id`,
 * `status`, `nodes_created`, `nodes_updated` and `relationships_created`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class AgentRunServiceGrpc {

  private AgentRunServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.automation.v1.AgentRunService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.StartAgentRunRequest,
      dev.weft.automation.v1.StartAgentRunResponse> getStartAgentRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartAgentRun",
      requestType = dev.weft.automation.v1.StartAgentRunRequest.class,
      responseType = dev.weft.automation.v1.StartAgentRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.StartAgentRunRequest,
      dev.weft.automation.v1.StartAgentRunResponse> getStartAgentRunMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.StartAgentRunRequest, dev.weft.automation.v1.StartAgentRunResponse> getStartAgentRunMethod;
    if ((getStartAgentRunMethod = AgentRunServiceGrpc.getStartAgentRunMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getStartAgentRunMethod = AgentRunServiceGrpc.getStartAgentRunMethod) == null) {
          AgentRunServiceGrpc.getStartAgentRunMethod = getStartAgentRunMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.StartAgentRunRequest, dev.weft.automation.v1.StartAgentRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartAgentRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.StartAgentRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.StartAgentRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("StartAgentRun"))
              .build();
        }
      }
    }
    return getStartAgentRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.GetAgentRunRequest,
      dev.weft.automation.v1.GetAgentRunResponse> getGetAgentRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetAgentRun",
      requestType = dev.weft.automation.v1.GetAgentRunRequest.class,
      responseType = dev.weft.automation.v1.GetAgentRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.GetAgentRunRequest,
      dev.weft.automation.v1.GetAgentRunResponse> getGetAgentRunMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.GetAgentRunRequest, dev.weft.automation.v1.GetAgentRunResponse> getGetAgentRunMethod;
    if ((getGetAgentRunMethod = AgentRunServiceGrpc.getGetAgentRunMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getGetAgentRunMethod = AgentRunServiceGrpc.getGetAgentRunMethod) == null) {
          AgentRunServiceGrpc.getGetAgentRunMethod = getGetAgentRunMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.GetAgentRunRequest, dev.weft.automation.v1.GetAgentRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetAgentRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.GetAgentRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.GetAgentRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("GetAgentRun"))
              .build();
        }
      }
    }
    return getGetAgentRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.ListAgentRunsRequest,
      dev.weft.automation.v1.ListAgentRunsResponse> getListAgentRunsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListAgentRuns",
      requestType = dev.weft.automation.v1.ListAgentRunsRequest.class,
      responseType = dev.weft.automation.v1.ListAgentRunsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.ListAgentRunsRequest,
      dev.weft.automation.v1.ListAgentRunsResponse> getListAgentRunsMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.ListAgentRunsRequest, dev.weft.automation.v1.ListAgentRunsResponse> getListAgentRunsMethod;
    if ((getListAgentRunsMethod = AgentRunServiceGrpc.getListAgentRunsMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getListAgentRunsMethod = AgentRunServiceGrpc.getListAgentRunsMethod) == null) {
          AgentRunServiceGrpc.getListAgentRunsMethod = getListAgentRunsMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.ListAgentRunsRequest, dev.weft.automation.v1.ListAgentRunsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListAgentRuns"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.ListAgentRunsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.ListAgentRunsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("ListAgentRuns"))
              .build();
        }
      }
    }
    return getListAgentRunsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.RecordAgentRunProgressRequest,
      dev.weft.automation.v1.RecordAgentRunProgressResponse> getRecordAgentRunProgressMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "RecordAgentRunProgress",
      requestType = dev.weft.automation.v1.RecordAgentRunProgressRequest.class,
      responseType = dev.weft.automation.v1.RecordAgentRunProgressResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.RecordAgentRunProgressRequest,
      dev.weft.automation.v1.RecordAgentRunProgressResponse> getRecordAgentRunProgressMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.RecordAgentRunProgressRequest, dev.weft.automation.v1.RecordAgentRunProgressResponse> getRecordAgentRunProgressMethod;
    if ((getRecordAgentRunProgressMethod = AgentRunServiceGrpc.getRecordAgentRunProgressMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getRecordAgentRunProgressMethod = AgentRunServiceGrpc.getRecordAgentRunProgressMethod) == null) {
          AgentRunServiceGrpc.getRecordAgentRunProgressMethod = getRecordAgentRunProgressMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.RecordAgentRunProgressRequest, dev.weft.automation.v1.RecordAgentRunProgressResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "RecordAgentRunProgress"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.RecordAgentRunProgressRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.RecordAgentRunProgressResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("RecordAgentRunProgress"))
              .build();
        }
      }
    }
    return getRecordAgentRunProgressMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.CompleteAgentRunRequest,
      dev.weft.automation.v1.CompleteAgentRunResponse> getCompleteAgentRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteAgentRun",
      requestType = dev.weft.automation.v1.CompleteAgentRunRequest.class,
      responseType = dev.weft.automation.v1.CompleteAgentRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.CompleteAgentRunRequest,
      dev.weft.automation.v1.CompleteAgentRunResponse> getCompleteAgentRunMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.CompleteAgentRunRequest, dev.weft.automation.v1.CompleteAgentRunResponse> getCompleteAgentRunMethod;
    if ((getCompleteAgentRunMethod = AgentRunServiceGrpc.getCompleteAgentRunMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getCompleteAgentRunMethod = AgentRunServiceGrpc.getCompleteAgentRunMethod) == null) {
          AgentRunServiceGrpc.getCompleteAgentRunMethod = getCompleteAgentRunMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.CompleteAgentRunRequest, dev.weft.automation.v1.CompleteAgentRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteAgentRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.CompleteAgentRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.CompleteAgentRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("CompleteAgentRun"))
              .build();
        }
      }
    }
    return getCompleteAgentRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.FailAgentRunRequest,
      dev.weft.automation.v1.FailAgentRunResponse> getFailAgentRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FailAgentRun",
      requestType = dev.weft.automation.v1.FailAgentRunRequest.class,
      responseType = dev.weft.automation.v1.FailAgentRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.FailAgentRunRequest,
      dev.weft.automation.v1.FailAgentRunResponse> getFailAgentRunMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.FailAgentRunRequest, dev.weft.automation.v1.FailAgentRunResponse> getFailAgentRunMethod;
    if ((getFailAgentRunMethod = AgentRunServiceGrpc.getFailAgentRunMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getFailAgentRunMethod = AgentRunServiceGrpc.getFailAgentRunMethod) == null) {
          AgentRunServiceGrpc.getFailAgentRunMethod = getFailAgentRunMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.FailAgentRunRequest, dev.weft.automation.v1.FailAgentRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FailAgentRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.FailAgentRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.FailAgentRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("FailAgentRun"))
              .build();
        }
      }
    }
    return getFailAgentRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.CancelAgentRunRequest,
      dev.weft.automation.v1.CancelAgentRunResponse> getCancelAgentRunMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelAgentRun",
      requestType = dev.weft.automation.v1.CancelAgentRunRequest.class,
      responseType = dev.weft.automation.v1.CancelAgentRunResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.CancelAgentRunRequest,
      dev.weft.automation.v1.CancelAgentRunResponse> getCancelAgentRunMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.CancelAgentRunRequest, dev.weft.automation.v1.CancelAgentRunResponse> getCancelAgentRunMethod;
    if ((getCancelAgentRunMethod = AgentRunServiceGrpc.getCancelAgentRunMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getCancelAgentRunMethod = AgentRunServiceGrpc.getCancelAgentRunMethod) == null) {
          AgentRunServiceGrpc.getCancelAgentRunMethod = getCancelAgentRunMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.CancelAgentRunRequest, dev.weft.automation.v1.CancelAgentRunResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelAgentRun"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.CancelAgentRunRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.CancelAgentRunResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("CancelAgentRun"))
              .build();
        }
      }
    }
    return getCancelAgentRunMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.automation.v1.WatchAgentRunsRequest,
      dev.weft.automation.v1.WatchAgentRunsResponse> getWatchAgentRunsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchAgentRuns",
      requestType = dev.weft.automation.v1.WatchAgentRunsRequest.class,
      responseType = dev.weft.automation.v1.WatchAgentRunsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.automation.v1.WatchAgentRunsRequest,
      dev.weft.automation.v1.WatchAgentRunsResponse> getWatchAgentRunsMethod() {
    io.grpc.MethodDescriptor<dev.weft.automation.v1.WatchAgentRunsRequest, dev.weft.automation.v1.WatchAgentRunsResponse> getWatchAgentRunsMethod;
    if ((getWatchAgentRunsMethod = AgentRunServiceGrpc.getWatchAgentRunsMethod) == null) {
      synchronized (AgentRunServiceGrpc.class) {
        if ((getWatchAgentRunsMethod = AgentRunServiceGrpc.getWatchAgentRunsMethod) == null) {
          AgentRunServiceGrpc.getWatchAgentRunsMethod = getWatchAgentRunsMethod =
              io.grpc.MethodDescriptor.<dev.weft.automation.v1.WatchAgentRunsRequest, dev.weft.automation.v1.WatchAgentRunsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchAgentRuns"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.WatchAgentRunsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.automation.v1.WatchAgentRunsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new AgentRunServiceMethodDescriptorSupplier("WatchAgentRuns"))
              .build();
        }
      }
    }
    return getWatchAgentRunsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static AgentRunServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceStub>() {
        @java.lang.Override
        public AgentRunServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentRunServiceStub(channel, callOptions);
        }
      };
    return AgentRunServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static AgentRunServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceBlockingV2Stub>() {
        @java.lang.Override
        public AgentRunServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentRunServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return AgentRunServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static AgentRunServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceBlockingStub>() {
        @java.lang.Override
        public AgentRunServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentRunServiceBlockingStub(channel, callOptions);
        }
      };
    return AgentRunServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static AgentRunServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<AgentRunServiceFutureStub>() {
        @java.lang.Override
        public AgentRunServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new AgentRunServiceFutureStub(channel, callOptions);
        }
      };
    return AgentRunServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps the history of what agents did. Whoever runs an agent starts a run, reports its progress, and says how it ended;
   * anyone can watch. Each change is also put on the Redis stream `events:agent:&lt;agent_config_id&gt;`, with `run_id`,
   * `status`, `nodes_created`, `nodes_updated` and `relationships_created`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Starts a run of an agent.
     * Errors: NOT_FOUND where there is no such agent; FAILED_PRECONDITION with AGENT_DISABLED where it may not run.
     * </pre>
     */
    default void startAgentRun(dev.weft.automation.v1.StartAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.StartAgentRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartAgentRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one run.
     * </pre>
     */
    default void getAgentRun(dev.weft.automation.v1.GetAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.GetAgentRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetAgentRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the runs of the caller's organization.
     * </pre>
     */
    default void listAgentRuns(dev.weft.automation.v1.ListAgentRunsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.ListAgentRunsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListAgentRunsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says how far a run is. A figure lower than the stored one leaves that as it is, so that a late report does no harm;
     * insights are added to those that are there.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where the run has ended; INVALID_ARGUMENT with INVALID_FIELD where
     * it would have more than 100 insights, or more than 64 KiB of them.
     * </pre>
     */
    default void recordAgentRunProgress(dev.weft.automation.v1.RecordAgentRunProgressRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.RecordAgentRunProgressResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getRecordAgentRunProgressMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that a run has done its work.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    default void completeAgentRun(dev.weft.automation.v1.CompleteAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.CompleteAgentRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteAgentRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that a run could not do its work, and why.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    default void failAgentRun(dev.weft.automation.v1.FailAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.FailAgentRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFailAgentRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * Cancels a run: whoever runs it learns so with its next report, or by watching.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    default void cancelAgentRun(dev.weft.automation.v1.CancelAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.CancelAgentRunResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelAgentRunMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows one run until it has ended or, without an id, all runs of the organization.
     * The first message bears a cursor and, for one run, a snapshot of it. Events follow in order and none twice, each with
     * the whole run; changes in quick succession may come as one. At least every 10 seconds a message comes, if need be
     * with `heartbeat` alone. Watching one run ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    default void watchAgentRuns(dev.weft.automation.v1.WatchAgentRunsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.WatchAgentRunsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchAgentRunsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service AgentRunService.
   * <pre>
   * Keeps the history of what agents did. Whoever runs an agent starts a run, reports its progress, and says how it ended;
   * anyone can watch. Each change is also put on the Redis stream `events:agent:&lt;agent_config_id&gt;`, with `run_id`,
   * `status`, `nodes_created`, `nodes_updated` and `relationships_created`.
   * </pre>
   */
  public static abstract class AgentRunServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return AgentRunServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service AgentRunService.
   * <pre>
   * Keeps the history of what agents did. Whoever runs an agent starts a run, reports its progress, and says how it ended;
   * anyone can watch. Each change is also put on the Redis stream `events:agent:&lt;agent_config_id&gt;`, with `run_id`,
   * `status`, `nodes_created`, `nodes_updated` and `relationships_created`.
   * </pre>
   */
  public static final class AgentRunServiceStub
      extends io.grpc.stub.AbstractAsyncStub<AgentRunServiceStub> {
    private AgentRunServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentRunServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentRunServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a run of an agent.
     * Errors: NOT_FOUND where there is no such agent; FAILED_PRECONDITION with AGENT_DISABLED where it may not run.
     * </pre>
     */
    public void startAgentRun(dev.weft.automation.v1.StartAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.StartAgentRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartAgentRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one run.
     * </pre>
     */
    public void getAgentRun(dev.weft.automation.v1.GetAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.GetAgentRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetAgentRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the runs of the caller's organization.
     * </pre>
     */
    public void listAgentRuns(dev.weft.automation.v1.ListAgentRunsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.ListAgentRunsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListAgentRunsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says how far a run is. A figure lower than the stored one leaves that as it is, so that a late report does no harm;
     * insights are added to those that are there.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where the run has ended; INVALID_ARGUMENT with INVALID_FIELD where
     * it would have more than 100 insights, or more than 64 KiB of them.
     * </pre>
     */
    public void recordAgentRunProgress(dev.weft.automation.v1.RecordAgentRunProgressRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.RecordAgentRunProgressResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getRecordAgentRunProgressMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that a run has done its work.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public void completeAgentRun(dev.weft.automation.v1.CompleteAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.CompleteAgentRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteAgentRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that a run could not do its work, and why.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public void failAgentRun(dev.weft.automation.v1.FailAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.FailAgentRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFailAgentRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Cancels a run: whoever runs it learns so with its next report, or by watching.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public void cancelAgentRun(dev.weft.automation.v1.CancelAgentRunRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.CancelAgentRunResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelAgentRunMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows one run until it has ended or, without an id, all runs of the organization.
     * The first message bears a cursor and, for one run, a snapshot of it. Events follow in order and none twice, each with
     * the whole run; changes in quick succession may come as one. At least every 10 seconds a message comes, if need be
     * with `heartbeat` alone. Watching one run ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public void watchAgentRuns(dev.weft.automation.v1.WatchAgentRunsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.automation.v1.WatchAgentRunsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchAgentRunsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service AgentRunService.
   * <pre>
   * Keeps the history of what agents did. Whoever runs an agent starts a run, reports its progress, and says how it ended;
   * anyone can watch. Each change is also put on the Redis stream `events:agent:&lt;agent_config_id&gt;`, with `run_id`,
   * `status`, `nodes_created`, `nodes_updated` and `relationships_created`.
   * </pre>
   */
  public static final class AgentRunServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<AgentRunServiceBlockingV2Stub> {
    private AgentRunServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentRunServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentRunServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a run of an agent.
     * Errors: NOT_FOUND where there is no such agent; FAILED_PRECONDITION with AGENT_DISABLED where it may not run.
     * </pre>
     */
    public dev.weft.automation.v1.StartAgentRunResponse startAgentRun(dev.weft.automation.v1.StartAgentRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one run.
     * </pre>
     */
    public dev.weft.automation.v1.GetAgentRunResponse getAgentRun(dev.weft.automation.v1.GetAgentRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the runs of the caller's organization.
     * </pre>
     */
    public dev.weft.automation.v1.ListAgentRunsResponse listAgentRuns(dev.weft.automation.v1.ListAgentRunsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListAgentRunsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how far a run is. A figure lower than the stored one leaves that as it is, so that a late report does no harm;
     * insights are added to those that are there.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where the run has ended; INVALID_ARGUMENT with INVALID_FIELD where
     * it would have more than 100 insights, or more than 64 KiB of them.
     * </pre>
     */
    public dev.weft.automation.v1.RecordAgentRunProgressResponse recordAgentRunProgress(dev.weft.automation.v1.RecordAgentRunProgressRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getRecordAgentRunProgressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a run has done its work.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public dev.weft.automation.v1.CompleteAgentRunResponse completeAgentRun(dev.weft.automation.v1.CompleteAgentRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a run could not do its work, and why.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public dev.weft.automation.v1.FailAgentRunResponse failAgentRun(dev.weft.automation.v1.FailAgentRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFailAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels a run: whoever runs it learns so with its next report, or by watching.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public dev.weft.automation.v1.CancelAgentRunResponse cancelAgentRun(dev.weft.automation.v1.CancelAgentRunRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one run until it has ended or, without an id, all runs of the organization.
     * The first message bears a cursor and, for one run, a snapshot of it. Events follow in order and none twice, each with
     * the whole run; changes in quick succession may come as one. At least every 10 seconds a message comes, if need be
     * with `heartbeat` alone. Watching one run ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.automation.v1.WatchAgentRunsResponse>
        watchAgentRuns(dev.weft.automation.v1.WatchAgentRunsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchAgentRunsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service AgentRunService.
   * <pre>
   * Keeps the history of what agents did. Whoever runs an agent starts a run, reports its progress, and says how it ended;
   * anyone can watch. Each change is also put on the Redis stream `events:agent:&lt;agent_config_id&gt;`, with `run_id`,
   * `status`, `nodes_created`, `nodes_updated` and `relationships_created`.
   * </pre>
   */
  public static final class AgentRunServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<AgentRunServiceBlockingStub> {
    private AgentRunServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentRunServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentRunServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a run of an agent.
     * Errors: NOT_FOUND where there is no such agent; FAILED_PRECONDITION with AGENT_DISABLED where it may not run.
     * </pre>
     */
    public dev.weft.automation.v1.StartAgentRunResponse startAgentRun(dev.weft.automation.v1.StartAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one run.
     * </pre>
     */
    public dev.weft.automation.v1.GetAgentRunResponse getAgentRun(dev.weft.automation.v1.GetAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the runs of the caller's organization.
     * </pre>
     */
    public dev.weft.automation.v1.ListAgentRunsResponse listAgentRuns(dev.weft.automation.v1.ListAgentRunsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListAgentRunsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says how far a run is. A figure lower than the stored one leaves that as it is, so that a late report does no harm;
     * insights are added to those that are there.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where the run has ended; INVALID_ARGUMENT with INVALID_FIELD where
     * it would have more than 100 insights, or more than 64 KiB of them.
     * </pre>
     */
    public dev.weft.automation.v1.RecordAgentRunProgressResponse recordAgentRunProgress(dev.weft.automation.v1.RecordAgentRunProgressRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getRecordAgentRunProgressMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a run has done its work.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public dev.weft.automation.v1.CompleteAgentRunResponse completeAgentRun(dev.weft.automation.v1.CompleteAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a run could not do its work, and why.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public dev.weft.automation.v1.FailAgentRunResponse failAgentRun(dev.weft.automation.v1.FailAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFailAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels a run: whoever runs it learns so with its next report, or by watching.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public dev.weft.automation.v1.CancelAgentRunResponse cancelAgentRun(dev.weft.automation.v1.CancelAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelAgentRunMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows one run until it has ended or, without an id, all runs of the organization.
     * The first message bears a cursor and, for one run, a snapshot of it. Events follow in order and none twice, each with
     * the whole run; changes in quick succession may come as one. At least every 10 seconds a message comes, if need be
     * with `heartbeat` alone. Watching one run ends with OK once it is final or deleted.
     * A client that was cut off watches again with the last cursor it received and gets what it missed.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public java.util.Iterator<dev.weft.automation.v1.WatchAgentRunsResponse> watchAgentRuns(
        dev.weft.automation.v1.WatchAgentRunsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchAgentRunsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service AgentRunService.
   * <pre>
   * Keeps the history of what agents did. Whoever runs an agent starts a run, reports its progress, and says how it ended;
   * anyone can watch. Each change is also put on the Redis stream `events:agent:&lt;agent_config_id&gt;`, with `run_id`,
   * `status`, `nodes_created`, `nodes_updated` and `relationships_created`.
   * </pre>
   */
  public static final class AgentRunServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<AgentRunServiceFutureStub> {
    private AgentRunServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected AgentRunServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new AgentRunServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Starts a run of an agent.
     * Errors: NOT_FOUND where there is no such agent; FAILED_PRECONDITION with AGENT_DISABLED where it may not run.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.StartAgentRunResponse> startAgentRun(
        dev.weft.automation.v1.StartAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartAgentRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one run.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.GetAgentRunResponse> getAgentRun(
        dev.weft.automation.v1.GetAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetAgentRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the runs of the caller's organization.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.ListAgentRunsResponse> listAgentRuns(
        dev.weft.automation.v1.ListAgentRunsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListAgentRunsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says how far a run is. A figure lower than the stored one leaves that as it is, so that a late report does no harm;
     * insights are added to those that are there.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where the run has ended; INVALID_ARGUMENT with INVALID_FIELD where
     * it would have more than 100 insights, or more than 64 KiB of them.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.RecordAgentRunProgressResponse> recordAgentRunProgress(
        dev.weft.automation.v1.RecordAgentRunProgressRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getRecordAgentRunProgressMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that a run has done its work.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.CompleteAgentRunResponse> completeAgentRun(
        dev.weft.automation.v1.CompleteAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteAgentRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that a run could not do its work, and why.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.FailAgentRunResponse> failAgentRun(
        dev.weft.automation.v1.FailAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFailAgentRunMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Cancels a run: whoever runs it learns so with its next report, or by watching.
     * Errors: FAILED_PRECONDITION with AGENT_RUN_FINISHED where it had ended already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.automation.v1.CancelAgentRunResponse> cancelAgentRun(
        dev.weft.automation.v1.CancelAgentRunRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelAgentRunMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_START_AGENT_RUN = 0;
  private static final int METHODID_GET_AGENT_RUN = 1;
  private static final int METHODID_LIST_AGENT_RUNS = 2;
  private static final int METHODID_RECORD_AGENT_RUN_PROGRESS = 3;
  private static final int METHODID_COMPLETE_AGENT_RUN = 4;
  private static final int METHODID_FAIL_AGENT_RUN = 5;
  private static final int METHODID_CANCEL_AGENT_RUN = 6;
  private static final int METHODID_WATCH_AGENT_RUNS = 7;

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
        case METHODID_START_AGENT_RUN:
          serviceImpl.startAgentRun((dev.weft.automation.v1.StartAgentRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.StartAgentRunResponse>) responseObserver);
          break;
        case METHODID_GET_AGENT_RUN:
          serviceImpl.getAgentRun((dev.weft.automation.v1.GetAgentRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.GetAgentRunResponse>) responseObserver);
          break;
        case METHODID_LIST_AGENT_RUNS:
          serviceImpl.listAgentRuns((dev.weft.automation.v1.ListAgentRunsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.ListAgentRunsResponse>) responseObserver);
          break;
        case METHODID_RECORD_AGENT_RUN_PROGRESS:
          serviceImpl.recordAgentRunProgress((dev.weft.automation.v1.RecordAgentRunProgressRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.RecordAgentRunProgressResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_AGENT_RUN:
          serviceImpl.completeAgentRun((dev.weft.automation.v1.CompleteAgentRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.CompleteAgentRunResponse>) responseObserver);
          break;
        case METHODID_FAIL_AGENT_RUN:
          serviceImpl.failAgentRun((dev.weft.automation.v1.FailAgentRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.FailAgentRunResponse>) responseObserver);
          break;
        case METHODID_CANCEL_AGENT_RUN:
          serviceImpl.cancelAgentRun((dev.weft.automation.v1.CancelAgentRunRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.CancelAgentRunResponse>) responseObserver);
          break;
        case METHODID_WATCH_AGENT_RUNS:
          serviceImpl.watchAgentRuns((dev.weft.automation.v1.WatchAgentRunsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.automation.v1.WatchAgentRunsResponse>) responseObserver);
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
          getStartAgentRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.StartAgentRunRequest,
              dev.weft.automation.v1.StartAgentRunResponse>(
                service, METHODID_START_AGENT_RUN)))
        .addMethod(
          getGetAgentRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.GetAgentRunRequest,
              dev.weft.automation.v1.GetAgentRunResponse>(
                service, METHODID_GET_AGENT_RUN)))
        .addMethod(
          getListAgentRunsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.ListAgentRunsRequest,
              dev.weft.automation.v1.ListAgentRunsResponse>(
                service, METHODID_LIST_AGENT_RUNS)))
        .addMethod(
          getRecordAgentRunProgressMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.RecordAgentRunProgressRequest,
              dev.weft.automation.v1.RecordAgentRunProgressResponse>(
                service, METHODID_RECORD_AGENT_RUN_PROGRESS)))
        .addMethod(
          getCompleteAgentRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.CompleteAgentRunRequest,
              dev.weft.automation.v1.CompleteAgentRunResponse>(
                service, METHODID_COMPLETE_AGENT_RUN)))
        .addMethod(
          getFailAgentRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.FailAgentRunRequest,
              dev.weft.automation.v1.FailAgentRunResponse>(
                service, METHODID_FAIL_AGENT_RUN)))
        .addMethod(
          getCancelAgentRunMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.automation.v1.CancelAgentRunRequest,
              dev.weft.automation.v1.CancelAgentRunResponse>(
                service, METHODID_CANCEL_AGENT_RUN)))
        .addMethod(
          getWatchAgentRunsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.automation.v1.WatchAgentRunsRequest,
              dev.weft.automation.v1.WatchAgentRunsResponse>(
                service, METHODID_WATCH_AGENT_RUNS)))
        .build();
  }

  private static abstract class AgentRunServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    AgentRunServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.automation.v1.AgentRunServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("AgentRunService");
    }
  }

  private static final class AgentRunServiceFileDescriptorSupplier
      extends AgentRunServiceBaseDescriptorSupplier {
    AgentRunServiceFileDescriptorSupplier() {}
  }

  private static final class AgentRunServiceMethodDescriptorSupplier
      extends AgentRunServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    AgentRunServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (AgentRunServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new AgentRunServiceFileDescriptorSupplier())
              .addMethod(getStartAgentRunMethod())
              .addMethod(getGetAgentRunMethod())
              .addMethod(getListAgentRunsMethod())
              .addMethod(getRecordAgentRunProgressMethod())
              .addMethod(getCompleteAgentRunMethod())
              .addMethod(getFailAgentRunMethod())
              .addMethod(getCancelAgentRunMethod())
              .addMethod(getWatchAgentRunsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
