import type { Mail } from '../../src/delivery/mail.ts';

/** Bytes of every value, a line that begins with a dot, and no text at all. */
const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256);

export const letter: Mail = {
  from: 'Ұлттық статистика бюросы <press@example.org>',
  to: ['Редакция «Көші-қон», отдел новостей <news@example.org>', 'desk@example.org'],
  subject: 'Қазақстан Республикасы халқының көші-қоны: 2025 жылғы қаңтар–желтоқсан (алдын ала деректер), − 20,7 %',
  text: 'Құрметті әріптестер!\n\n.Нүктеден басталатын жол.\nThe release is attached: 23,761 arrivals.\n',
  attachments: [
    { name: 'migration-2025-12-kk.pdf', bytes, mediaType: 'application/pdf' },
    {
      name: 'Көші-қон 2025 желтоқсан.xlsx',
      bytes: bytes.toReversed(),
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  ],
  date: new Date('2026-02-09T07:00:00Z'),
  messageId: '<migration-2025-12-kk.final@example.org>',
  language: 'kk',
};

export const envelope = { from: 'press@example.org', to: ['news@example.org', 'desk@example.org'] };
