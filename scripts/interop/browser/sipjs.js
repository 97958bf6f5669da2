/** A phone on SIP.js. */
import { Inviter, Registerer, SessionState, UserAgent } from 'sip.js';

/** Resolves with a phone that has registered and answers every call. */
globalThis.startPhone = async (user, port) => {
  const ended = Promise.withResolvers();
  const reached = (session, state) =>
    new Promise((resolve, reject) =>
      session.stateChange.addListener((now) => {
        if (now === state) resolve();
        else if (now === SessionState.Terminated) reject(new Error('the session has ended'));
      }),
    );
  const agent = new UserAgent({
    uri: UserAgent.makeURI(`sip:${user}@127.0.0.1:${port}`),
    transportOptions: { server: `ws://127.0.0.1:${port}/` },
    sessionDescriptionHandlerFactoryOptions: {
      iceGatheringTimeout: 500,
      peerConnectionConfiguration: { iceServers: [] },
    },
    logLevel: 'error',
    delegate: {
      onInvite(session) {
        reached(session, SessionState.Terminated).then(() => ended.resolve());
        session.accept();
      },
    },
  });
  await agent.start();
  const registerer = new Registerer(agent);
  const registered = new Promise((resolve, reject) =>
    registerer.stateChange.addListener((state) =>
      state === 'Registered' ? resolve() : reject(new Error(`the registration is ${state}`)),
    ),
  );
  await registerer.register();
  await registered;
  let session;
  return {
    ended: ended.promise,
    async call(other) {
      session = new Inviter(agent, UserAgent.makeURI(`sip:${other}@127.0.0.1:${port}`), {
        sessionDescriptionHandlerOptions: { constraints: { audio: true, video: false } },
      });
      const established = reached(session, SessionState.Established);
      await session.invite();
      await established;
    },
    async hangUp() {
      await session.bye();
    },
  };
};
