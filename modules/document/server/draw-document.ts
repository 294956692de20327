import type { PaperRequest } from '#modules/document/model/paper.ts';
import type { PaperFacts } from '#modules/document/model/paper-facts.ts';
import type { Piece } from '#modules/document/model/piece.ts';
import { TEMPLATES } from '#modules/document/model/templates.ts';
import { Sheet } from '#platform/server/paper/sheet.ts';
import { sayOnPaper } from './paper-words.ts';

type Say = ReturnType<typeof sayOnPaper>;
export type DrawnPaper = { request: Pick<PaperRequest, 'paper' | 'language'>; facts: PaperFacts; made: Date };

/** One paper, from its template and what is known. Runs in the thread that draws. */
export function draw({ request: { paper, language }, facts, made }: DrawnPaper): Promise<Buffer> {
  const template = TEMPLATES[paper];
  const say = sayOnPaper(language);
  const sheet = new Sheet(say(template.title), language, made);
  sheet.title(say(template.title));
  if (template.under) sheet.small(say(template.under));
  for (const piece of template.pieces) put(sheet, say, piece, facts);
  return sheet.finish(template.neutral ? '' : say('footer', { code: facts.code }));
}

function put(sheet: Sheet, say: Say, piece: Piece, facts: PaperFacts): void {
  switch (piece.is) {
    case 'rule':
      sheet.rule();
      return;
    case 'page':
      sheet.page();
      return;
    case 'line':
      putLine(sheet, say, piece, facts);
      return;
    case 'space':
      putSpace(sheet, say, piece, facts);
      return;
    case 'ticks':
      sheet
        .gap(0.4)
        .text(say(piece.words))
        .ticks(piece.of.map((one) => ({ label: say(one), on: facts.ticked.includes(one) })));
      return;
    case 'consents':
      sheet.gap(0.4).text(say(piece.words)).ticks(facts.consents);
      return;
    case 'sign':
      sheet.gap(1.4).text(`______________________\n${say(piece.words)}`);
      return;
    case 'heading':
      sheet.gap(0.5).heading(say(piece.words));
      return;
    default:
      sheet[piece.is](say(piece.words, { code: facts.code }));
  }
}

type PieceOf<K extends Piece['is']> = Extract<Piece, { is: K }>;

function putLine(sheet: Sheet, say: Say, { words, fact, ifAny, byHand }: PieceOf<'line'>, facts: PaperFacts): void {
  if (fact && facts.leftOut.includes(fact)) return;
  const value = fact ? facts[fact] : byHand ? null : (facts.written[words] ?? null);
  if (!ifAny || value) sheet.line(say(words), value ?? '');
}

/** What was typed stands in the gap; else there are lines to write on. */
function putSpace(sheet: Sheet, say: Say, { words, lines }: PieceOf<'space'>, { written, packed }: PaperFacts): void {
  // A packet says itself what is asked: the gap for it stays on a paper that no hand-over fills.
  const typed = written[words];
  if (words === 'packetReason' && packed && !typed) return;
  if (typed) sheet.line(say(words), typed);
  else sheet.space(say(words), lines);
}
