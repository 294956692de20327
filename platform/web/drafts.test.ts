import { describe, expect, test } from 'vitest';
import { draftKey, forgetDrafts, formDrafts } from './drafts.ts';
import { markUsed, newId } from './new-id.ts';

const about = (giftId: string, initial: object = { why: '' }) =>
  draftKey('gift.end', initial, () => ({ giftId, ...initial }));

describe('what was typed in a form that was closed', () => {
  test('stands in the form of the same act about the same record, and in no other', () => {
    formDrafts.keep(about('aaaaaaaaaaaa'), { why: 'typed' });
    expect(formDrafts.find(about('aaaaaaaaaaaa'))).toEqual({ why: 'typed' });
    expect(formDrafts.find(about('bbbbbbbbbbbb'))).toBeUndefined();
    // What stood there was changed meanwhile: it is another form.
    expect(formDrafts.find(about('aaaaaaaaaaaa', { why: 'said by a colleague' }))).toBeUndefined();
    forgetDrafts();
    expect(formDrafts.find(about('aaaaaaaaaaaa'))).toBeUndefined();
  });

  test('is found again though the id of what it would write is drawn anew', () => {
    expect(about(newId())).toBe(about(newId()));
  });

  test('never reaches the form about another record that was written down here', () => {
    const [one, other] = [newId(), newId()];
    markUsed({ gifts: [one, other] });
    expect(about(one)).not.toBe(about(other));
  });

  test('is not kept where the form cannot be named', () => {
    const key = draftKey('gift.end', {}, () => {
      throw new Error('nothing chosen yet');
    });
    formDrafts.keep(key, { why: 'typed' });
    expect(key).toBeNull();
    expect(formDrafts.find(key)).toBeUndefined();
  });
});
