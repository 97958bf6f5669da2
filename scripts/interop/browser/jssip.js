/** A phone on JsSIP. */
import JsSIP from 'jssip';

/** Resolves with a phone that has registered and answers every call. */
globalThis.startPhone = async (user, port) => {
  const agent = new JsSIP.UA({
    sockets: [new JsSIP.WebSocketInterface(`ws://127.0.0.1:${port}/`)],
    uri: `sip:${user}@127.0.0.1:${port}`,
    session_timers: false,
  });
  const media = { mediaConstraints: { audio: true, video: false }, pcConfig: { iceServers: [] } };
  const registered = Promise.withResolvers();
  const ended = Promise.withResolvers();
  agent.on('registered', () => registered.resolve());
  agent.on('registrationFailed', ({ cause }) => registered.reject(new Error(cause)));
  agent.on('newRTCSession', ({ originator, session }) => {
    session.on('ended', () => ended.resolve());
    if (originator === 'remote') session.answer(media);
  });
  agent.start();
  await registered.promise;
  let session;
  return {
    ended: ended.promise,
    call: (other) =>
      new Promise((resolve, reject) => {
        const eventHandlers = { confirmed: resolve, failed: ({ cause }) => reject(new Error(cause)) };
        session = agent.call(`sip:${other}@127.0.0.1:${port}`, { ...media, eventHandlers });
      }),
    hangUp() {
      session.terminate();
      return ended.promise;
    },
  };
};
