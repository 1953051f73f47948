/** Version of the press, as in package.json; a test holds the two together. It is part of what makes the bytes. */
export const VERSION = '0.1.0';
