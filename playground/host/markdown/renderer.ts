import {Component} from "../base/component.ts";
import type {MetadataCache} from "../vault/metadata-cache.ts";
import {renderTree, type Section} from "./render-tree.ts";

export interface PostProcessorContext {
  docId: string;
  sourcePath: string;
  frontmatter: unknown;
  containerEl: HTMLElement;
  addChild(child: Component): void;
  getSectionInfo(el: HTMLElement): {text: string; lineStart: number; lineEnd: number} | null;
}

export interface PostProcessor {
  (el: HTMLElement, ctx: PostProcessorContext): unknown;
  sortOrder?: number;
}

type CodeBlockHandler = (source: string, el: HTMLElement, ctx: PostProcessorContext) => unknown;

interface RenderApp {
  metadataCache: MetadataCache;
}

const processors: {process: PostProcessor; order: number}[] = [];
let documents = 0;

/** Draws Markdown into an element and lets the post-processors at each block. */
export async function renderSections(
  app: RenderApp,
  markdown: string,
  el: HTMLElement,
  sourcePath: string,
  component: Component,
): Promise<Section[]> {
  const sections = renderTree(markdown, el);
  const frontmatter = sourcePath === "" ? undefined : app.metadataCache.getCache(sourcePath)?.frontmatter;
  const docId = String(documents++);
  for (const {el: section, lineStart, lineEnd} of sections) {
    const ctx: PostProcessorContext = {
      docId,
      sourcePath,
      frontmatter,
      containerEl: el,
      addChild: (child) => void component.addChild(child),
      getSectionInfo: () => ({text: markdown, lineStart, lineEnd}),
    };
    for (const {process} of [...processors]) await guarded(() => process(section, ctx));
  }
  return sections;
}

async function guarded(work: () => unknown): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error);
  }
}

export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

export class MarkdownRenderer extends MarkdownRenderChild {
  /** Draws Markdown for a plugin: the blocks stand in `el` directly, without the reading view's wrappers. */
  static async render(
    app: RenderApp,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const sections = await renderSections(app, markdown, el, sourcePath, component);
    for (const {el: section} of sections) section.replaceWith(...section.childNodes);
  }

  static renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const {app} = globalThis as unknown as {app: RenderApp};
    return MarkdownRenderer.render(app, markdown, el, sourcePath, component);
  }
}

export const MarkdownPreviewRenderer = {
  registerPostProcessor(process: PostProcessor, sortOrder?: number): void {
    processors.push({process, order: sortOrder ?? process.sortOrder ?? 0});
    processors.sort((a, b) => a.order - b.order);
  },

  unregisterPostProcessor(process: PostProcessor): void {
    const at = processors.findIndex((other) => other.process === process);
    if (at >= 0) processors.splice(at, 1);
  },

  createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): PostProcessor {
    return async (el, ctx) => {
      for (const code of el.findAll(`pre > code.language-${CSS.escape(language)}`)) {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await guarded(() => handler(code.getText(), block, ctx));
      }
    };
  },
};
