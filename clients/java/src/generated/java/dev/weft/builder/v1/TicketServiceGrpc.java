package dev.weft.builder.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Keeps track of work that agents do in the background: who asked for what, how it stands, what came of it.
 * A caller whose API key belongs to a user sees and changes the tickets of that user alone, unless it holds `builder.admin`; to it the
 * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
 * `user_id` or `user_external_id` whose a new one is.
 * A ticket is pending, then processing, then completed or failed; a pending one may also fail at once. Completed and failed are final.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TicketServiceGrpc {

  private TicketServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "weft.builder.v1.TicketService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateTicketRequest,
      dev.weft.builder.v1.CreateTicketResponse> getCreateTicketMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CreateTicket",
      requestType = dev.weft.builder.v1.CreateTicketRequest.class,
      responseType = dev.weft.builder.v1.CreateTicketResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateTicketRequest,
      dev.weft.builder.v1.CreateTicketResponse> getCreateTicketMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.CreateTicketRequest, dev.weft.builder.v1.CreateTicketResponse> getCreateTicketMethod;
    if ((getCreateTicketMethod = TicketServiceGrpc.getCreateTicketMethod) == null) {
      synchronized (TicketServiceGrpc.class) {
        if ((getCreateTicketMethod = TicketServiceGrpc.getCreateTicketMethod) == null) {
          TicketServiceGrpc.getCreateTicketMethod = getCreateTicketMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.CreateTicketRequest, dev.weft.builder.v1.CreateTicketResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CreateTicket"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CreateTicketRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CreateTicketResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TicketServiceMethodDescriptorSupplier("CreateTicket"))
              .build();
        }
      }
    }
    return getCreateTicketMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.GetTicketRequest,
      dev.weft.builder.v1.GetTicketResponse> getGetTicketMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetTicket",
      requestType = dev.weft.builder.v1.GetTicketRequest.class,
      responseType = dev.weft.builder.v1.GetTicketResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.GetTicketRequest,
      dev.weft.builder.v1.GetTicketResponse> getGetTicketMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.GetTicketRequest, dev.weft.builder.v1.GetTicketResponse> getGetTicketMethod;
    if ((getGetTicketMethod = TicketServiceGrpc.getGetTicketMethod) == null) {
      synchronized (TicketServiceGrpc.class) {
        if ((getGetTicketMethod = TicketServiceGrpc.getGetTicketMethod) == null) {
          TicketServiceGrpc.getGetTicketMethod = getGetTicketMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.GetTicketRequest, dev.weft.builder.v1.GetTicketResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetTicket"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetTicketRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.GetTicketResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TicketServiceMethodDescriptorSupplier("GetTicket"))
              .build();
        }
      }
    }
    return getGetTicketMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.ListTicketsRequest,
      dev.weft.builder.v1.ListTicketsResponse> getListTicketsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListTickets",
      requestType = dev.weft.builder.v1.ListTicketsRequest.class,
      responseType = dev.weft.builder.v1.ListTicketsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.ListTicketsRequest,
      dev.weft.builder.v1.ListTicketsResponse> getListTicketsMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.ListTicketsRequest, dev.weft.builder.v1.ListTicketsResponse> getListTicketsMethod;
    if ((getListTicketsMethod = TicketServiceGrpc.getListTicketsMethod) == null) {
      synchronized (TicketServiceGrpc.class) {
        if ((getListTicketsMethod = TicketServiceGrpc.getListTicketsMethod) == null) {
          TicketServiceGrpc.getListTicketsMethod = getListTicketsMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.ListTicketsRequest, dev.weft.builder.v1.ListTicketsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListTickets"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListTicketsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.ListTicketsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TicketServiceMethodDescriptorSupplier("ListTickets"))
              .build();
        }
      }
    }
    return getListTicketsMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.StartTicketRequest,
      dev.weft.builder.v1.StartTicketResponse> getStartTicketMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "StartTicket",
      requestType = dev.weft.builder.v1.StartTicketRequest.class,
      responseType = dev.weft.builder.v1.StartTicketResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.StartTicketRequest,
      dev.weft.builder.v1.StartTicketResponse> getStartTicketMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.StartTicketRequest, dev.weft.builder.v1.StartTicketResponse> getStartTicketMethod;
    if ((getStartTicketMethod = TicketServiceGrpc.getStartTicketMethod) == null) {
      synchronized (TicketServiceGrpc.class) {
        if ((getStartTicketMethod = TicketServiceGrpc.getStartTicketMethod) == null) {
          TicketServiceGrpc.getStartTicketMethod = getStartTicketMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.StartTicketRequest, dev.weft.builder.v1.StartTicketResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "StartTicket"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.StartTicketRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.StartTicketResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TicketServiceMethodDescriptorSupplier("StartTicket"))
              .build();
        }
      }
    }
    return getStartTicketMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.CompleteTicketRequest,
      dev.weft.builder.v1.CompleteTicketResponse> getCompleteTicketMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CompleteTicket",
      requestType = dev.weft.builder.v1.CompleteTicketRequest.class,
      responseType = dev.weft.builder.v1.CompleteTicketResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.CompleteTicketRequest,
      dev.weft.builder.v1.CompleteTicketResponse> getCompleteTicketMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.CompleteTicketRequest, dev.weft.builder.v1.CompleteTicketResponse> getCompleteTicketMethod;
    if ((getCompleteTicketMethod = TicketServiceGrpc.getCompleteTicketMethod) == null) {
      synchronized (TicketServiceGrpc.class) {
        if ((getCompleteTicketMethod = TicketServiceGrpc.getCompleteTicketMethod) == null) {
          TicketServiceGrpc.getCompleteTicketMethod = getCompleteTicketMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.CompleteTicketRequest, dev.weft.builder.v1.CompleteTicketResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CompleteTicket"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CompleteTicketRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.CompleteTicketResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TicketServiceMethodDescriptorSupplier("CompleteTicket"))
              .build();
        }
      }
    }
    return getCompleteTicketMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.FailTicketRequest,
      dev.weft.builder.v1.FailTicketResponse> getFailTicketMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "FailTicket",
      requestType = dev.weft.builder.v1.FailTicketRequest.class,
      responseType = dev.weft.builder.v1.FailTicketResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.FailTicketRequest,
      dev.weft.builder.v1.FailTicketResponse> getFailTicketMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.FailTicketRequest, dev.weft.builder.v1.FailTicketResponse> getFailTicketMethod;
    if ((getFailTicketMethod = TicketServiceGrpc.getFailTicketMethod) == null) {
      synchronized (TicketServiceGrpc.class) {
        if ((getFailTicketMethod = TicketServiceGrpc.getFailTicketMethod) == null) {
          TicketServiceGrpc.getFailTicketMethod = getFailTicketMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.FailTicketRequest, dev.weft.builder.v1.FailTicketResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "FailTicket"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.FailTicketRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.FailTicketResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TicketServiceMethodDescriptorSupplier("FailTicket"))
              .build();
        }
      }
    }
    return getFailTicketMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.weft.builder.v1.WatchTicketsRequest,
      dev.weft.builder.v1.WatchTicketsResponse> getWatchTicketsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchTickets",
      requestType = dev.weft.builder.v1.WatchTicketsRequest.class,
      responseType = dev.weft.builder.v1.WatchTicketsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.weft.builder.v1.WatchTicketsRequest,
      dev.weft.builder.v1.WatchTicketsResponse> getWatchTicketsMethod() {
    io.grpc.MethodDescriptor<dev.weft.builder.v1.WatchTicketsRequest, dev.weft.builder.v1.WatchTicketsResponse> getWatchTicketsMethod;
    if ((getWatchTicketsMethod = TicketServiceGrpc.getWatchTicketsMethod) == null) {
      synchronized (TicketServiceGrpc.class) {
        if ((getWatchTicketsMethod = TicketServiceGrpc.getWatchTicketsMethod) == null) {
          TicketServiceGrpc.getWatchTicketsMethod = getWatchTicketsMethod =
              io.grpc.MethodDescriptor.<dev.weft.builder.v1.WatchTicketsRequest, dev.weft.builder.v1.WatchTicketsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchTickets"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.WatchTicketsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.weft.builder.v1.WatchTicketsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TicketServiceMethodDescriptorSupplier("WatchTickets"))
              .build();
        }
      }
    }
    return getWatchTicketsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TicketServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TicketServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TicketServiceStub>() {
        @java.lang.Override
        public TicketServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TicketServiceStub(channel, callOptions);
        }
      };
    return TicketServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TicketServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TicketServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TicketServiceBlockingV2Stub>() {
        @java.lang.Override
        public TicketServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TicketServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TicketServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TicketServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TicketServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TicketServiceBlockingStub>() {
        @java.lang.Override
        public TicketServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TicketServiceBlockingStub(channel, callOptions);
        }
      };
    return TicketServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TicketServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TicketServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TicketServiceFutureStub>() {
        @java.lang.Override
        public TicketServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TicketServiceFutureStub(channel, callOptions);
        }
      };
    return TicketServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Keeps track of work that agents do in the background: who asked for what, how it stands, what came of it.
   * A caller whose API key belongs to a user sees and changes the tickets of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A ticket is pending, then processing, then completed or failed; a pending one may also fail at once. Completed and failed are final.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Creates a ticket, pending. It can be read and watched from this moment on.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another ticket of the organization has its `external_id`.
     * </pre>
     */
    default void createTicket(dev.weft.builder.v1.CreateTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateTicketResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCreateTicketMethod(), responseObserver);
    }

    /**
     * <pre>
     * Returns one ticket.
     * </pre>
     */
    default void getTicket(dev.weft.builder.v1.GetTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetTicketResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetTicketMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists tickets.
     * </pre>
     */
    default void listTickets(dev.weft.builder.v1.ListTicketsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListTicketsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListTicketsMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes a pending ticket to work on: it is processing afterwards. Of several who try, one succeeds.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not pending.
     * </pre>
     */
    default void startTicket(dev.weft.builder.v1.StartTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.StartTicketResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getStartTicketMethod(), responseObserver);
    }

    /**
     * <pre>
     * Completes a ticket that is processing.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not processing.
     * </pre>
     */
    default void completeTicket(dev.weft.builder.v1.CompleteTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CompleteTicketResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCompleteTicketMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that the work of a pending or processing ticket could not be done.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is completed or failed.
     * </pre>
     */
    default void failTicket(dev.weft.builder.v1.FailTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.FailTicketResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getFailTicketMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows a ticket until it is completed or failed or, without an id, all tickets that the caller sees.
     * The first message bears the ticket, where one is watched, and a cursor. Changes follow in order, without gap or repeat, each
     * message with the cursor after its last event. At least every 10 seconds a message comes, if need be with `heartbeat` alone.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no ticket.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    default void watchTickets(dev.weft.builder.v1.WatchTicketsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.WatchTicketsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchTicketsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TicketService.
   * <pre>
   * Keeps track of work that agents do in the background: who asked for what, how it stands, what came of it.
   * A caller whose API key belongs to a user sees and changes the tickets of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A ticket is pending, then processing, then completed or failed; a pending one may also fail at once. Completed and failed are final.
   * </pre>
   */
  public static abstract class TicketServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TicketServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TicketService.
   * <pre>
   * Keeps track of work that agents do in the background: who asked for what, how it stands, what came of it.
   * A caller whose API key belongs to a user sees and changes the tickets of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A ticket is pending, then processing, then completed or failed; a pending one may also fail at once. Completed and failed are final.
   * </pre>
   */
  public static final class TicketServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TicketServiceStub> {
    private TicketServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TicketServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TicketServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a ticket, pending. It can be read and watched from this moment on.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another ticket of the organization has its `external_id`.
     * </pre>
     */
    public void createTicket(dev.weft.builder.v1.CreateTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateTicketResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCreateTicketMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Returns one ticket.
     * </pre>
     */
    public void getTicket(dev.weft.builder.v1.GetTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetTicketResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetTicketMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists tickets.
     * </pre>
     */
    public void listTickets(dev.weft.builder.v1.ListTicketsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListTicketsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListTicketsMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes a pending ticket to work on: it is processing afterwards. Of several who try, one succeeds.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not pending.
     * </pre>
     */
    public void startTicket(dev.weft.builder.v1.StartTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.StartTicketResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getStartTicketMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Completes a ticket that is processing.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not processing.
     * </pre>
     */
    public void completeTicket(dev.weft.builder.v1.CompleteTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.CompleteTicketResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCompleteTicketMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that the work of a pending or processing ticket could not be done.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is completed or failed.
     * </pre>
     */
    public void failTicket(dev.weft.builder.v1.FailTicketRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.FailTicketResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getFailTicketMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows a ticket until it is completed or failed or, without an id, all tickets that the caller sees.
     * The first message bears the ticket, where one is watched, and a cursor. Changes follow in order, without gap or repeat, each
     * message with the cursor after its last event. At least every 10 seconds a message comes, if need be with `heartbeat` alone.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no ticket.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public void watchTickets(dev.weft.builder.v1.WatchTicketsRequest request,
        io.grpc.stub.StreamObserver<dev.weft.builder.v1.WatchTicketsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchTicketsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TicketService.
   * <pre>
   * Keeps track of work that agents do in the background: who asked for what, how it stands, what came of it.
   * A caller whose API key belongs to a user sees and changes the tickets of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A ticket is pending, then processing, then completed or failed; a pending one may also fail at once. Completed and failed are final.
   * </pre>
   */
  public static final class TicketServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TicketServiceBlockingV2Stub> {
    private TicketServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TicketServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TicketServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a ticket, pending. It can be read and watched from this moment on.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another ticket of the organization has its `external_id`.
     * </pre>
     */
    public dev.weft.builder.v1.CreateTicketResponse createTicket(dev.weft.builder.v1.CreateTicketRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCreateTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one ticket.
     * </pre>
     */
    public dev.weft.builder.v1.GetTicketResponse getTicket(dev.weft.builder.v1.GetTicketRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tickets.
     * </pre>
     */
    public dev.weft.builder.v1.ListTicketsResponse listTickets(dev.weft.builder.v1.ListTicketsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListTicketsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a pending ticket to work on: it is processing afterwards. Of several who try, one succeeds.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not pending.
     * </pre>
     */
    public dev.weft.builder.v1.StartTicketResponse startTicket(dev.weft.builder.v1.StartTicketRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getStartTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes a ticket that is processing.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not processing.
     * </pre>
     */
    public dev.weft.builder.v1.CompleteTicketResponse completeTicket(dev.weft.builder.v1.CompleteTicketRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCompleteTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the work of a pending or processing ticket could not be done.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is completed or failed.
     * </pre>
     */
    public dev.weft.builder.v1.FailTicketResponse failTicket(dev.weft.builder.v1.FailTicketRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getFailTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows a ticket until it is completed or failed or, without an id, all tickets that the caller sees.
     * The first message bears the ticket, where one is watched, and a cursor. Changes follow in order, without gap or repeat, each
     * message with the cursor after its last event. At least every 10 seconds a message comes, if need be with `heartbeat` alone.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no ticket.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.weft.builder.v1.WatchTicketsResponse>
        watchTickets(dev.weft.builder.v1.WatchTicketsRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchTicketsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TicketService.
   * <pre>
   * Keeps track of work that agents do in the background: who asked for what, how it stands, what came of it.
   * A caller whose API key belongs to a user sees and changes the tickets of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A ticket is pending, then processing, then completed or failed; a pending one may also fail at once. Completed and failed are final.
   * </pre>
   */
  public static final class TicketServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TicketServiceBlockingStub> {
    private TicketServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TicketServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TicketServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a ticket, pending. It can be read and watched from this moment on.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another ticket of the organization has its `external_id`.
     * </pre>
     */
    public dev.weft.builder.v1.CreateTicketResponse createTicket(dev.weft.builder.v1.CreateTicketRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCreateTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Returns one ticket.
     * </pre>
     */
    public dev.weft.builder.v1.GetTicketResponse getTicket(dev.weft.builder.v1.GetTicketRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists tickets.
     * </pre>
     */
    public dev.weft.builder.v1.ListTicketsResponse listTickets(dev.weft.builder.v1.ListTicketsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListTicketsMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes a pending ticket to work on: it is processing afterwards. Of several who try, one succeeds.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not pending.
     * </pre>
     */
    public dev.weft.builder.v1.StartTicketResponse startTicket(dev.weft.builder.v1.StartTicketRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getStartTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Completes a ticket that is processing.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not processing.
     * </pre>
     */
    public dev.weft.builder.v1.CompleteTicketResponse completeTicket(dev.weft.builder.v1.CompleteTicketRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCompleteTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that the work of a pending or processing ticket could not be done.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is completed or failed.
     * </pre>
     */
    public dev.weft.builder.v1.FailTicketResponse failTicket(dev.weft.builder.v1.FailTicketRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getFailTicketMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows a ticket until it is completed or failed or, without an id, all tickets that the caller sees.
     * The first message bears the ticket, where one is watched, and a cursor. Changes follow in order, without gap or repeat, each
     * message with the cursor after its last event. At least every 10 seconds a message comes, if need be with `heartbeat` alone.
     * A client that was cut off watches again with the last cursor it received and gets what it missed; there the first message
     * bears no ticket.
     * Errors: OUT_OF_RANGE with CURSOR_EXPIRED where events after the cursor are no longer kept; RESOURCE_EXHAUSTED with
     * WATCHER_TOO_SLOW where the client reads more slowly than events arrive.
     * </pre>
     */
    public java.util.Iterator<dev.weft.builder.v1.WatchTicketsResponse> watchTickets(
        dev.weft.builder.v1.WatchTicketsRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchTicketsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TicketService.
   * <pre>
   * Keeps track of work that agents do in the background: who asked for what, how it stands, what came of it.
   * A caller whose API key belongs to a user sees and changes the tickets of that user alone, unless it holds `builder.admin`; to it the
   * others do not exist. What it creates is that user's. Every other caller sees those of the whole organization, and says in
   * `user_id` or `user_external_id` whose a new one is.
   * A ticket is pending, then processing, then completed or failed; a pending one may also fail at once. Completed and failed are final.
   * </pre>
   */
  public static final class TicketServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TicketServiceFutureStub> {
    private TicketServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TicketServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TicketServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Creates a ticket, pending. It can be read and watched from this moment on.
     * Errors: PERMISSION_DENIED with PERMISSION_MISSING where the caller may not create one for the user it names;
     * ALREADY_EXISTS with NAME_TAKEN where another ticket of the organization has its `external_id`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.CreateTicketResponse> createTicket(
        dev.weft.builder.v1.CreateTicketRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCreateTicketMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Returns one ticket.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.GetTicketResponse> getTicket(
        dev.weft.builder.v1.GetTicketRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetTicketMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists tickets.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.ListTicketsResponse> listTickets(
        dev.weft.builder.v1.ListTicketsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListTicketsMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes a pending ticket to work on: it is processing afterwards. Of several who try, one succeeds.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not pending.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.StartTicketResponse> startTicket(
        dev.weft.builder.v1.StartTicketRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getStartTicketMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Completes a ticket that is processing.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is not processing.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.CompleteTicketResponse> completeTicket(
        dev.weft.builder.v1.CompleteTicketRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCompleteTicketMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that the work of a pending or processing ticket could not be done.
     * Errors: FAILED_PRECONDITION with WRONG_STATUS where it is completed or failed.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.weft.builder.v1.FailTicketResponse> failTicket(
        dev.weft.builder.v1.FailTicketRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getFailTicketMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_CREATE_TICKET = 0;
  private static final int METHODID_GET_TICKET = 1;
  private static final int METHODID_LIST_TICKETS = 2;
  private static final int METHODID_START_TICKET = 3;
  private static final int METHODID_COMPLETE_TICKET = 4;
  private static final int METHODID_FAIL_TICKET = 5;
  private static final int METHODID_WATCH_TICKETS = 6;

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
        case METHODID_CREATE_TICKET:
          serviceImpl.createTicket((dev.weft.builder.v1.CreateTicketRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.CreateTicketResponse>) responseObserver);
          break;
        case METHODID_GET_TICKET:
          serviceImpl.getTicket((dev.weft.builder.v1.GetTicketRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.GetTicketResponse>) responseObserver);
          break;
        case METHODID_LIST_TICKETS:
          serviceImpl.listTickets((dev.weft.builder.v1.ListTicketsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.ListTicketsResponse>) responseObserver);
          break;
        case METHODID_START_TICKET:
          serviceImpl.startTicket((dev.weft.builder.v1.StartTicketRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.StartTicketResponse>) responseObserver);
          break;
        case METHODID_COMPLETE_TICKET:
          serviceImpl.completeTicket((dev.weft.builder.v1.CompleteTicketRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.CompleteTicketResponse>) responseObserver);
          break;
        case METHODID_FAIL_TICKET:
          serviceImpl.failTicket((dev.weft.builder.v1.FailTicketRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.FailTicketResponse>) responseObserver);
          break;
        case METHODID_WATCH_TICKETS:
          serviceImpl.watchTickets((dev.weft.builder.v1.WatchTicketsRequest) request,
              (io.grpc.stub.StreamObserver<dev.weft.builder.v1.WatchTicketsResponse>) responseObserver);
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
          getCreateTicketMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.CreateTicketRequest,
              dev.weft.builder.v1.CreateTicketResponse>(
                service, METHODID_CREATE_TICKET)))
        .addMethod(
          getGetTicketMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.GetTicketRequest,
              dev.weft.builder.v1.GetTicketResponse>(
                service, METHODID_GET_TICKET)))
        .addMethod(
          getListTicketsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.ListTicketsRequest,
              dev.weft.builder.v1.ListTicketsResponse>(
                service, METHODID_LIST_TICKETS)))
        .addMethod(
          getStartTicketMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.StartTicketRequest,
              dev.weft.builder.v1.StartTicketResponse>(
                service, METHODID_START_TICKET)))
        .addMethod(
          getCompleteTicketMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.CompleteTicketRequest,
              dev.weft.builder.v1.CompleteTicketResponse>(
                service, METHODID_COMPLETE_TICKET)))
        .addMethod(
          getFailTicketMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.weft.builder.v1.FailTicketRequest,
              dev.weft.builder.v1.FailTicketResponse>(
                service, METHODID_FAIL_TICKET)))
        .addMethod(
          getWatchTicketsMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.weft.builder.v1.WatchTicketsRequest,
              dev.weft.builder.v1.WatchTicketsResponse>(
                service, METHODID_WATCH_TICKETS)))
        .build();
  }

  private static abstract class TicketServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TicketServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.weft.builder.v1.TicketServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TicketService");
    }
  }

  private static final class TicketServiceFileDescriptorSupplier
      extends TicketServiceBaseDescriptorSupplier {
    TicketServiceFileDescriptorSupplier() {}
  }

  private static final class TicketServiceMethodDescriptorSupplier
      extends TicketServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TicketServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TicketServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TicketServiceFileDescriptorSupplier())
              .addMethod(getCreateTicketMethod())
              .addMethod(getGetTicketMethod())
              .addMethod(getListTicketsMethod())
              .addMethod(getStartTicketMethod())
              .addMethod(getCompleteTicketMethod())
              .addMethod(getFailTicketMethod())
              .addMethod(getWatchTicketsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
