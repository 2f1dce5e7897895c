import type { RgbaImage } from "../../basics/rgba-image";

/** A texture that can be drawn into. */
export type GpuTarget = { readonly texture: WebGLTexture; readonly framebuffer: WebGLFramebuffer };

/** A picture on the graphics card with room to draw on it: read once, drawn from often. */
export class GpuFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly picture: WebGLTexture;
  /** Bytes, which the card rounds and clamps as plain TypeScript does. */
  readonly result: GpuTarget;
  /** Three, so that an effect's input and its last pass both stay while the next pass is drawn. */
  private readonly targets: readonly GpuTarget[];

  constructor(
    private readonly gl: WebGL2RenderingContext,
    { widthPx, heightPx, data }: RgbaImage,
  ) {
    this.widthPx = widthPx;
    this.heightPx = heightPx;
    this.picture = this.texture();
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, widthPx, heightPx, 0, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(data.buffer, data.byteOffset, data.length));
    this.result = this.target(gl.RGBA8);
    this.targets = [this.target(gl.RGBA32F), this.target(gl.RGBA32F), this.target(gl.RGBA32F)];
  }

  /** A float target that is neither of the two textures still needed. */
  freeTarget(original: WebGLTexture, current: WebGLTexture): GpuTarget {
    const free = this.targets.find(({ texture }) => texture !== original && texture !== current);
    if (!free) throw new Error("Three targets cannot all be in use by two textures.");
    return free;
  }

  dispose(): void {
    for (const { texture, framebuffer } of [this.result, ...this.targets]) {
      this.gl.deleteFramebuffer(framebuffer);
      this.gl.deleteTexture(texture);
    }
    this.gl.deleteTexture(this.picture);
  }

  private target(format: GLenum): GpuTarget {
    const { gl } = this;
    const texture = this.texture();
    gl.texStorage2D(gl.TEXTURE_2D, 1, format, this.widthPx, this.heightPx);
    const framebuffer = gl.createFramebuffer();
    gl.bindFramebuffer(gl.FRAMEBUFFER, framebuffer);
    gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
    return { texture, framebuffer };
  }

  private texture(): WebGLTexture {
    const texture = this.gl.createTexture();
    this.gl.bindTexture(this.gl.TEXTURE_2D, texture);
    unfiltered(this.gl, this.gl.TEXTURE_2D);
    return texture;
  }
}

/** Sets the bound texture to be read texel by texel, without mipmaps. */
export function unfiltered(gl: WebGL2RenderingContext, kind: GLenum): void {
  gl.texParameteri(kind, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
  gl.texParameteri(kind, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
  gl.texParameteri(kind, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(kind, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
}
