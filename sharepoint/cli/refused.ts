/** Something the person at the keyboard can put right. Its message is all they see: no stack trace. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
