/** An error of a compiled JSON schema (ajv): where in the value, as a JSON pointer, and what. */
export interface SchemaError {
  readonly instancePath: string;
  readonly message?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A compiled JSON schema. `errors` is set when it says no. */
export interface Validator {
  (value: unknown): boolean;
  errors?: null | readonly SchemaError[];
}
