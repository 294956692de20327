import { readAmount } from '#modules/gift/model/money.ts';
import type { GivingFacts } from '#modules/giving/model/giving.ts';
import type { BankAccount } from '#modules/giving/model/published-giving.ts';
import { STORY_LANGUAGES, type StoryLanguage } from '#modules/story/model/language.ts';
import { orNull } from '#platform/web/or-null.ts';

export type AccountDraft = Record<keyof BankAccount, string>;
export type TextDraft = { line: string; handOver: string };

/** What the form holds: words as they are typed. */
export type GivingValues = {
  ways: string[];
  payee: string;
  upiId: string;
  account: AccountDraft;
  foreignAccount: AccountDraft;
  amounts: string;
  texts: Record<StoryLanguage, TextDraft>;
};

const NOTHING: AccountDraft = { holder: '', bank: '', branch: '', number: '', ifsc: '', swift: '' };
const draftOf = (account: BankAccount | null | undefined): AccountDraft =>
  account ? { ...account, branch: account.branch ?? '', swift: account.swift ?? '' } : NOTHING;

export function valuesOf(giving: GivingFacts | null): GivingValues {
  const text = (language: StoryLanguage): TextDraft => {
    const found = giving?.texts.find((one) => one.language === language);
    return { line: found?.line ?? '', handOver: found?.handOver ?? '' };
  };
  return {
    ways: [...(giving?.ways ?? [])],
    payee: giving?.payee ?? '',
    upiId: giving?.upiId ?? '',
    account: draftOf(giving?.account),
    foreignAccount: draftOf(giving?.foreignAccount),
    amounts: (giving?.amounts ?? [50_000, 100_000, 250_000]).map((minor) => minor / 100).join(', '),
    texts: Object.fromEntries(STORY_LANGUAGES.map((one) => [one, text(one)])) as Record<StoryLanguage, TextDraft>,
  };
}

/** As the act takes it: what does not read as a sum or an account is left to the act to refuse, in words. */
export function factsOf(values: GivingValues) {
  return {
    ways: values.ways,
    payee: values.payee.trim(),
    upiId: orNull(values.upiId),
    account: accountOf(values.account),
    foreignAccount: accountOf(values.foreignAccount),
    amounts: values.amounts
      .split(/[,;\s]+/)
      .filter(Boolean)
      .map((one) => readAmount(one, 'INR')?.minor ?? one),
    texts: STORY_LANGUAGES.flatMap((language) => {
      const { line, handOver } = values.texts[language];
      const text = { language, line: orNull(line), handOver: orNull(handOver) };
      return text.line || text.handOver ? [text] : [];
    }),
  };
}

/** Nothing typed is no account; anything typed is one that must be whole. */
function accountOf(draft: AccountDraft) {
  const isThere = Object.values(draft).some((value) => value.trim() !== '');
  const plain = (value: string) => value.replaceAll(/\s/g, '').toUpperCase();
  return isThere
    ? {
        ...{ holder: draft.holder.trim(), bank: draft.bank.trim(), branch: orNull(draft.branch) },
        ...{ number: plain(draft.number), ifsc: plain(draft.ifsc), swift: orNull(plain(draft.swift)) },
      }
    : null;
}
