/** Prints the SHA-256 of the test letter: run by the mail test in other surroundings. */
import { createHash } from 'node:crypto';
import { composeMail } from '../../src/delivery/mail.ts';
import { letter } from './letter.ts';

console.log(
  createHash('sha256')
    .update(await composeMail(letter))
    .digest('hex'),
);
