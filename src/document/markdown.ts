import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { fillText, lacks, plainText, soleBlocks, type Holes } from './holes.ts';
import type { Block, Inline } from './tree.ts';

/** What of Markdown no edition prints; named in a finding. */
export type Unsupported = (kind: string) => void;

/** An indented line, HTML or an underlined heading would turn data or an {{#if}} into something unmeant. */
const extensions = [
  { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'setextUnderline', 'thematicBreak'] } },
];

export function parseBlocks(
  text: string,
  holes: Holes,
  headingId: () => string,
  unsupported: Unsupported,
): readonly Block[] {
  return fromMarkdown(text, { extensions }).children.flatMap((node) => block(node, holes, headingId, unsupported));
}

export function parseInline(text: string, holes: Holes, unsupported: Unsupported): readonly Inline[] {
  const [node, ...more] = fromMarkdown(text.trim(), { extensions }).children;
  if (more.length > 0) unsupported('more than one paragraph');
  if (node === undefined || lacks(text, holes)) return [];
  return node.type === 'paragraph' ? inlines(node.children, holes, unsupported) : refuse(node, unsupported);
}

function block(node: RootContent, holes: Holes, headingId: () => string, unsupported: Unsupported): readonly Block[] {
  if (node.type !== 'list' && lacks(textOf(node), holes)) return [];
  switch (node.type) {
    case 'heading': {
      const level = node.depth === 1 ? 1 : node.depth === 2 ? 2 : 3;
      return [
        { kind: 'heading', level, id: headingId(), number: '', children: inlines(node.children, holes, unsupported) },
      ];
    }
    case 'paragraph': {
      const [only] = node.children;
      const sole = node.children.length === 1 && only?.type === 'text' ? soleBlocks(only.value, holes) : undefined;
      return sole ?? [{ kind: 'paragraph', role: 'text', children: inlines(node.children, holes, unsupported) }];
    }
    case 'list': {
      const present = node.children.filter((item) => !lacks(textOf(item), holes));
      if (present.length === 0) return [];
      const items = present.map((item) =>
        item.children.flatMap((child, place): readonly Inline[] => {
          if (child.type !== 'paragraph') return refuse(child, unsupported);
          const runs = inlines(child.children, holes, unsupported);
          return place === 0 ? runs : [{ kind: 'text', text: ' ' }, ...runs];
        }),
      );
      return [{ kind: 'list', role: node.ordered === true ? 'numbers' : 'bullets', items }];
    }
    default:
      return refuse(node, unsupported);
  }
}

function inlines(nodes: readonly PhrasingContent[], holes: Holes, unsupported: Unsupported): readonly Inline[] {
  return nodes.flatMap((node): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        return fillText(node.value.replaceAll('\n', ' '), holes, () => unsupported('exhibit within a sentence'));
      case 'strong':
        return [{ kind: 'strong', children: inlines(node.children, holes, unsupported) }];
      case 'emphasis':
        return [{ kind: 'emphasis', children: inlines(node.children, holes, unsupported) }];
      case 'link':
        return [
          {
            kind: 'link',
            href: plainText(fillText(node.url, holes, () => unsupported('exhibit within a link'))),
            children: inlines(node.children, holes, unsupported),
          },
        ];
      default:
        return refuse(node, unsupported);
    }
  });
}

/** All text of a node, addresses of links among it. */
function textOf(node: Nodes): string {
  const own = 'value' in node ? node.value : 'url' in node ? node.url : '';
  return 'children' in node ? own + node.children.map(textOf).join('') : own;
}

function refuse(node: Nodes, unsupported: Unsupported): readonly never[] {
  unsupported(node.type);
  return [];
}
