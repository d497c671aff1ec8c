import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
  Tokenizer,
} from "micromark-util-types";
import type {Node} from "mdast";
import type {CompileContext, Extension as TreeExtension, Token} from "mdast-util-from-markdown";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    commentBlock: "commentBlock";
    mathBlock: "mathBlock";
    pairBlockLine: "pairBlockLine";
  }
}

declare module "mdast" {
  interface RootContentMap {
    comment: CommentBlock;
    math: MathBlock;
  }
}

interface CommentBlock extends Node {
  type: "comment";
}

interface MathBlock extends Node {
  type: "math";
}

type BlockToken = "commentBlock" | "mathBlock";

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

/** A line ending with a line behind it that belongs to the same container. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (code) => {
      effects.enter("lineEnding");
      effects.consume(code);
      effects.exit("lineEnding");
      return (first) => (this.parser.lazy[this.now().line] ? nok(first) : ok(first));
    };
  },
};

/** One attempt at a block between two marks; a method for each place it can be in. */
class PairTokenizer {
  private closed = false;

  constructor(
    private readonly effects: Effects,
    private readonly ok: State,
    private readonly nok: State,
    private readonly mark: number,
    private readonly token: BlockToken,
  ) {}

  readonly start: State = (code) => {
    this.effects.enter(this.token);
    this.effects.enter("pairBlockLine");
    this.effects.consume(code);
    return this.second;
  };

  private readonly second: State = (code) => {
    if (code !== this.mark) return this.nok(code);
    this.effects.consume(code);
    return this.inside;
  };

  private readonly inside: State = (code) => {
    if (code === null || isLineEnding(code)) {
      this.effects.exit("pairBlockLine");
      return this.closed ? this.leave(code) : this.atLineEnd(code);
    }
    // Text behind the closing mark: all of it is part of a paragraph.
    if (this.closed && code !== this.mark && !isSpace(code)) return this.nok(code);
    this.effects.consume(code);
    return code === this.mark ? this.atMark : this.inside;
  };

  private readonly atMark: State = (code) => {
    if (code !== this.mark) return this.inside(code);
    this.closed = true;
    this.effects.consume(code);
    return this.inside;
  };

  private readonly atLineEnd: State = (code) => {
    if (code === null) return this.leave(code);
    return this.effects.check(nextLine, this.nextLine, this.leave)(code);
  };

  private readonly nextLine: State = (code) => {
    this.effects.enter("lineEnding");
    this.effects.consume(code);
    this.effects.exit("lineEnding");
    return this.atLineStart;
  };

  private readonly atLineStart: State = (code) => {
    if (code === null || isLineEnding(code)) return this.atLineEnd(code);
    this.effects.enter("pairBlockLine");
    return this.inside(code);
  };

  private readonly leave: State = (code) => {
    this.effects.exit(this.token);
    return this.ok(code);
  };
}

function pairBlock(mark: number, token: BlockToken): Construct {
  const tokenize: Tokenizer = function (this: TokenizeContext, effects, ok, nok) {
    return new PairTokenizer(effects, ok, nok, mark, token).start;
  };
  return {concrete: true, name: token, tokenize};
}

/** `%% … %%` and `$$ … $$` as blocks: from a line that begins with the mark to the first one that holds it again. */
export const pairBlocks: Extension = {
  flow: {36: pairBlock(36, "mathBlock"), 37: pairBlock(37, "commentBlock")},
};

function leave(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** These blocks in the tree, as nodes "math" and "comment". */
export const pairBlocksInTree: TreeExtension = {
  enter: {
    mathBlock(token) {
      this.enter({type: "math"}, token);
    },
    commentBlock(token) {
      this.enter({type: "comment"}, token);
    },
  },
  exit: {mathBlock: leave, commentBlock: leave},
};
