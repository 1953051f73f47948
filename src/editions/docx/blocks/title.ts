import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { TitleBlock } from '../../../document/tree.ts';

export function title({ office, title: name, period, status, dates }: TitleBlock): readonly FileChild[] {
  const line = [period, status].filter((part) => part !== '').join(' · ');
  return [
    new Paragraph({ style: 'StatOffice', children: [new TextRun(office)] }),
    new Paragraph({ style: 'StatTitle', children: [new TextRun(name)] }),
    new Paragraph({ style: 'StatPeriod', children: [new TextRun(line)] }),
    ...(dates.length === 0
      ? []
      : [
          new Paragraph({
            style: 'StatDates',
            children: dates.flatMap(({ label, text }, index) => [
              new TextRun(`${index === 0 ? '' : ' · '}${label}: `),
              new TextRun({ text, style: 'Strong' }),
            ]),
          }),
        ]),
  ];
}
