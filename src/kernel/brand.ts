declare const brand: unique symbol;

/** A string or number that may not be mixed with another kind of string or number. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
