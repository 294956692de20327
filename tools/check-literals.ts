import { parseSync } from '@swc/core';
import { placeOf, type Source } from './read-sources.ts';

/** Attributes that a person sees or hears. */
const SEEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'heading',
  'hint',
  'label',
  'message',
  'placeholder',
  'subtitle',
  'summary',
  'text',
  'title',
  'tooltip',
]);

type Node = { type?: string } & Record<string, unknown>;

/** Text in a screen that is not in the catalogue: three of four readers could not read it. Signs and digits may stand. */
export function findLiterals(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const found: string[] = [];
    walk(parseSync(source.text, { syntax: 'typescript', tsx: true }) as unknown as Node, found);
    let from = 0;
    return found.map((text) => {
      const index = source.text.indexOf(text, from);
      if (index >= 0) from = index;
      return `${placeOf(source, index)}  “${text}” is not in words/`;
    });
  });
}

function walk(node: unknown, found: string[]): void {
  if (Array.isArray(node)) for (const item of node) walk(item, found);
  if (!isNode(node)) return;
  found.push(...wordsOf(node));
  for (const [name, child] of Object.entries(node)) if (name !== 'span') walk(child, found);
}

function wordsOf(node: Node): string[] {
  if (node.type === 'JSXText') return spoken(node.value);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment')
    return (node.children as Node[]).flatMap(containedText);
  if (node.type === 'JSXAttribute' && SEEN.has(nameOf(node.name as Node))) return literalText(node.value);
  return [];
}

/** `<p>{'text'}</p>`; an attribute’s value in braces is looked at with the attribute. */
function containedText(child: Node): string[] {
  return child.type === 'JSXExpressionContainer' ? literalText(child) : [];
}

/** The words an expression would show: a string, a template, or either branch of a choice. */
function literalText(node: unknown): string[] {
  if (!isNode(node)) return [];
  if (node.type === 'JSXExpressionContainer') return literalText(node.expression);
  if (node.type === 'ParenthesisExpression') return literalText(node.expression);
  if (node.type === 'StringLiteral') return spoken(node.value);
  if (node.type === 'TemplateLiteral') return (node.quasis as Node[]).flatMap((quasi) => spoken(quasi.raw));
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].flatMap(literalText);
  if (node.type === 'BinaryExpression') return shownOperands(node).flatMap(literalText);
  return [];
}

/** A comparison shows neither side; `a && b` never shows the first as words. */
function shownOperands({ operator, left, right }: Node): unknown[] {
  if (operator === '&&') return [right];
  return ['+', '||', '??'].includes(String(operator)) ? [left, right] : [];
}

function nameOf(name: Node): string {
  return name.type === 'JSXNamespacedName' ? '' : String(name.value);
}

function spoken(value: unknown): string[] {
  const text = String(value ?? '').trim();
  return /\p{Letter}/u.test(text.replaceAll(/&\w+;/g, '')) ? [text] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
