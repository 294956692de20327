import PDFDocument from 'pdfkit';
import { fontOf } from './fonts.ts';

const MARGIN = 56;
const BOX = 8;
const LINE_STEP = 20;
const SIZES = { title: 13, heading: 11, text: 9.5, small: 8 } as const;
const [LINE, INK] = ['#444444', '#000000'];

export type Tick = { label: string; on: boolean };

/** Paper of A4 on which papers for others are drawn, in the one font that holds Latin and Devanagari. */
export class Sheet {
  readonly #doc: PDFKit.PDFDocument;

  constructor(title: string, language: string, made: Date) {
    this.#doc = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: language,
      info: { Title: title, CreationDate: made, ModDate: made },
    });
    // pdfkit takes a font that is read already; its types do not say so.
    this.#doc.registerFont('plain', fontOf('400Regular') as unknown as ArrayBuffer);
    this.#doc.registerFont('strong', fontOf('700Bold') as unknown as ArrayBuffer);
  }

  /** A searcher and a screen reader get the words as they are spoken: the letters of Devanagari are drawn in another order. */
  #write(text: string, options: PDFKit.Mixins.TextOptions = {}): this {
    this.#doc.markContent('Span', { actual: text });
    this.#doc.text(text, options);
    this.#doc.endMarkedContent();
    return this;
  }

  title(text: string): this {
    this.#doc.font('strong').fontSize(SIZES.title);
    return this.#write(text, { align: 'center' }).gap(0.4);
  }

  heading(text: string): this {
    this.#doc.font('strong').fontSize(SIZES.heading);
    return this.#write(text, { align: 'center' }).gap(0.5);
  }

  text(text: string): this {
    this.#doc.font('plain').fontSize(SIZES.text);
    return this.#write(text, { lineGap: 2 }).gap(0.5);
  }

  small(text: string): this {
    this.#doc.font('plain').fontSize(SIZES.small);
    return this.#write(text, { lineGap: 1 }).gap(0.3);
  }

  /** A name and what stands behind it, or a line to write on. */
  line(label: string, value: string): this {
    this.#doc.font('strong').fontSize(SIZES.text);
    this.#write(`${label}: `, { continued: true, lineGap: 2 });
    this.#doc.font('plain');
    return this.#write(value || '______________________', { lineGap: 2 });
  }

  /** What nobody has recorded and only a hand can write: so many empty lines. */
  space(label: string, lines: number): this {
    const doc = this.#doc;
    if (doc.y > doc.page.height - MARGIN - 30 - lines * LINE_STEP) doc.addPage();
    doc.font('strong').fontSize(SIZES.text);
    this.#write(`${label}:`, { lineGap: 2 });
    for (let line = 0; line < lines; line += 1) {
      doc.y += LINE_STEP;
      doc
        .lineWidth(0.4)
        .strokeColor(LINE)
        .moveTo(MARGIN, doc.y)
        .lineTo(doc.page.width - MARGIN, doc.y)
        .stroke();
    }
    return this.gap(0.6);
  }

  /** Boxes to tick, as many in a line as fit. */
  ticks(ticks: readonly Tick[]): this {
    const doc = this.#doc.font('plain').fontSize(SIZES.text);
    const right = doc.page.width - MARGIN;
    let x = MARGIN;
    if (doc.y > doc.page.height - MARGIN - 40) doc.addPage();
    for (const tick of ticks) {
      const width = BOX + 4 + doc.widthOfString(tick.label) + 16;
      if (x + width > right) {
        x = MARGIN;
        doc.y += 18;
      }
      this.#tick(tick, x, doc.y);
      x += width;
    }
    doc.x = MARGIN;
    doc.y += 22;
    return this;
  }

  #tick({ label, on }: Tick, x: number, y: number): void {
    const doc = this.#doc;
    doc
      .lineWidth(0.8)
      .strokeColor(INK)
      .rect(x, y + 3, BOX, BOX)
      .stroke();
    if (on)
      doc
        .lineWidth(1.6)
        .moveTo(x + 1.5, y + 7)
        .lineTo(x + 3.5, y + 9.5)
        .lineTo(x + 7, y + 4.5)
        .stroke();
    doc.markContent('Span', { actual: `${on ? '[x]' : '[ ]'} ${label}` });
    doc.text(label, x + BOX + 4, y, { lineBreak: false });
    doc.endMarkedContent();
    doc.y = y;
  }

  gap(lines: number): this {
    this.#doc.moveDown(lines);
    return this;
  }

  rule(): this {
    const { y, page } = this.#doc;
    this.#doc
      .lineWidth(0.5)
      .strokeColor(LINE)
      .moveTo(MARGIN, y)
      .lineTo(page.width - MARGIN, y)
      .stroke();
    return this.gap(0.6);
  }

  page(): this {
    this.#doc.addPage();
    return this;
  }

  /** The same line under every page, with its number, and the whole as bytes. */
  async finish(footer: string): Promise<Buffer> {
    const doc = this.#doc;
    const { count } = doc.bufferedPageRange();
    for (let number = 0; number < count; number += 1) {
      doc.switchToPage(number);
      doc.page.margins.bottom = 0; // else a line this low begins a page of its own
      doc.font('plain').fontSize(SIZES.small).fillColor(LINE);
      const line = [footer, `${number + 1}/${count}`].filter(Boolean).join(' · ');
      doc.text(line, MARGIN, doc.page.height - 36, {
        width: doc.page.width - 2 * MARGIN,
        align: 'center',
        lineBreak: false,
      });
    }
    doc.end();
    const pieces: Buffer[] = [];
    for await (const piece of doc) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
}
