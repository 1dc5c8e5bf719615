import { Tokenizer } from 'htmlparser2';

const ignore = (): void => {};

/** The cost that no reader of HTML on this tokenizer can go below: all tokens, nothing done with them. */
export const tokenizeBare = (text: string): void => {
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, {
    onattribdata: ignore,
    onattribend: ignore,
    onattribentity: ignore,
    onattribname: ignore,
    oncdata: ignore,
    onclosetag: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onend: ignore,
    onopentagend: ignore,
    onopentagname: ignore,
    onprocessinginstruction: ignore,
    onselfclosingtag: ignore,
    ontext: ignore,
    ontextentity: ignore,
    isInForeignContext: () => false,
  } as ConstructorParameters<typeof Tokenizer>[1]);
  tokenizer.write(text);
  tokenizer.end();
};
