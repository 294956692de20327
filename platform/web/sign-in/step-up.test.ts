import { afterEach, describe, expect, test, vi } from 'vitest';
import { call, fetchAnswer } from '../http.ts';
import { answerStepUp, confirmItIsHer } from './step-up.ts';

const NEEDED = { outcome: 'refused', refusal: { code: 'session.step-up-needed', kind: 'step-up' } };
const DONE = { outcome: 'accepted' };

/** A server that answers one thing after another, and remembers what it was sent. */
function server(...answers: object[]): { sent: string[] } {
  const sent: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    sent.push(String(init.body));
    return new Response(JSON.stringify(answers[sent.length - 1] ?? DONE), { status: 200 });
  });
  return { sent };
}

let stop = () => {};
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

describe('a request for which the server wants to see again who asks', () => {
  test('is sent once more, the same, when she has shown it', async () => {
    const { sent } = server(NEEDED, DONE);
    stop = answerStepUp(async () => true);
    expect(await call('POST', '/api/commands', { id: 'one' })).toEqual(DONE);
    expect(sent).toEqual(['{"id":"one"}', '{"id":"one"}']);
  });

  test('is not sent again when she puts it off', async () => {
    const { sent } = server(NEEDED, DONE);
    stop = answerStepUp(async () => false);
    expect(await call('POST', '/api/commands', { id: 'one' })).toEqual(NEEDED);
    expect(sent).toHaveLength(1);
  });

  test('is not sent a third time: a server that asks for ever is not obeyed for ever', async () => {
    const { sent } = server(NEEDED, NEEDED, DONE);
    stop = answerStepUp(async () => true);
    expect(await call('POST', '/api/commands', {})).toEqual(NEEDED);
    expect(sent).toHaveLength(2);
  });

  test('asks her once where several wait', async () => {
    const asked = vi.fn(async () => true);
    stop = answerStepUp(asked);
    expect(await Promise.all([confirmItIsHer(), confirmItIsHer()])).toEqual([true, true]);
    expect(asked).toHaveBeenCalledTimes(1);
    await confirmItIsHer();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  test('is answered as it is where nobody can be asked', async () => {
    server(NEEDED);
    expect(await call('POST', '/api/commands', {})).toEqual(NEEDED);
  });
});

describe('a file that leaves for a fresh proof', () => {
  /** Needs a proof the first time, as the routes of evidence do. */
  function evidence(): string[] {
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
      sent.push(String(init.body));
      return sent.length === 1
        ? new Response(JSON.stringify(NEEDED), { status: 401 })
        : new Response('the file', { status: 200 });
    });
    return sent;
  }

  test('comes after she has shown that it is she, for the same request, and nothing is asked twice', async () => {
    const sent = evidence();
    stop = answerStepUp(async () => true);
    const answer = await fetchAnswer('/api/evidence-files/x/original', { reason: 'asked for by the prosecutor' });
    expect([answer.status, await answer.text(), sent.length, sent[0] === sent[1]]).toEqual([200, 'the file', 2, true]);
  });

  test('stays refused, and readable as a refusal, when she puts it off', async () => {
    const sent = evidence();
    stop = answerStepUp(async () => false);
    const answer = await fetchAnswer('/api/evidence-files/x/original', { reason: 'asked for by the prosecutor' });
    expect([answer.status, await answer.json(), sent.length]).toEqual([401, NEEDED, 1]);
  });
});
