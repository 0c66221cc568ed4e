import { growth } from "./camera.js";
import { CORNERS, PILL } from "./shapes.js";

const MARK_VERTEX = `#version 300 es
layout(location=0) in vec2 corner;
layout(location=1) in vec4 place; // x, y, radius, shape
layout(location=2) in vec4 fill;
layout(location=3) in vec4 ring; // rgb, width
uniform vec4 camera; // x, y, 2·scale/width, 2·scale/height
uniform vec2 pixels; // of a unit, and of a radius
out vec2 at; out vec3 body; out vec4 edge; flat out float shape; out float size;
void main() {
  size = place.z * pixels.y;
  float reach = size * 1.5 + ring.w * 255.0 + 2.0;
  at = corner * reach;
  body = fill.rgb; edge = vec4(ring.rgb, ring.w * 255.0); shape = place.w;
  vec2 middle = (place.xy - camera.xy) * camera.zw;
  gl_Position = vec4((middle + at / pixels.x * camera.zw) * vec2(1, -1), 0, 1);
}`;

/** Signed distances to the outlines of shapes.js, so that every edge is smooth at any size. */
const MARK_FRAGMENT = `#version 300 es
precision highp float;
in vec2 at; in vec3 body; in vec4 edge; flat in float shape; in float size;
out vec4 colour;
float line(vec2 p, vec2 a, vec2 b) { vec2 n = normalize(vec2(b.y - a.y, a.x - b.x)); return dot(p - a, n); }
float distanceTo(vec2 p) {
  if (shape < 0.5) return length(p) - size;
  if (shape < 1.5) { vec2 d = abs(p) - ${CORNERS.work[2][0]} * size; return max(d.x, d.y); }
  if (shape < 2.5) return length(vec2(max(abs(p.x) - ${PILL[0]} * size, 0.0), p.y)) - ${PILL[1]} * size;
  vec2 a = vec2(0, ${CORNERS.institution[0][1]}) * size, b = vec2(1.25, ${CORNERS.institution[1][1]}) * size, c = vec2(-b.x, b.y);
  return max(max(line(p, a, b), line(p, b, c)), line(p, c, a));
}
void main() {
  float d = distanceTo(at);
  float seen = clamp(0.5 - (d - edge.a * 0.5), 0.0, 1.0);
  if (seen <= 0.0) discard;
  colour = vec4(mix(body, edge.rgb, clamp(0.5 + d + edge.a * 0.5, 0.0, 1.0)) * seen, seen);
}`;

const LINE_VERTEX = `#version 300 es
layout(location=0) in vec2 corner; // along 0 to 1, aside -1 to 1
layout(location=1) in vec4 ends;
layout(location=2) in vec4 tint; // rgb, width
uniform vec4 camera; uniform vec2 pixels;
out vec3 colour; out float aside; out float half_;
void main() {
  vec2 along = ends.zw - ends.xy;
  vec2 normal = normalize(vec2(-along.y, along.x) + vec2(1e-9));
  half_ = max(tint.a * 25.5 * pixels.y, 0.8) * 0.5;
  aside = corner.y * (half_ + 1.0);
  vec2 p = ends.xy + along * corner.x + normal * aside / pixels.x;
  colour = tint.rgb;
  gl_Position = vec4((p - camera.xy) * camera.zw * vec2(1, -1), 0, 1);
}`;

const LINE_FRAGMENT = `#version 300 es
precision highp float;
in vec3 colour; in float aside; in float half_;
out vec4 result;
void main() { float seen = clamp(half_ + 0.5 - abs(aside), 0.0, 1.0); result = vec4(colour * seen, seen); }`;

const SHAPES = { researcher: 0, work: 1, topic: 2, institution: 3 };

/** Renderers without a GPU behind them: slower than a 2D canvas. */
const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i;

/**
 * Draws lines and marks with WebGL 2, two calls a frame; moving the camera sends no data at all.
 * Null where there is no GPU: then a 2D canvas is faster.
 * @param {HTMLCanvasElement} canvas @param {boolean} evenInSoftware for measuring
 */
export function webgl(canvas, evenInSoftware = false) {
  const gl = canvas.getContext("webgl2", { antialias: false, premultipliedAlpha: true, alpha: false });
  if (!gl) return null;
  const info = gl.getExtension("WEBGL_debug_renderer_info");
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  if (SOFTWARE.test(renderer) && !evenInSoftware) return null;
  const lines = layer(gl, LINE_VERTEX, LINE_FRAGMENT, [0, -1, 1, -1, 0, 1, 1, 1], [4, 4]);
  const marks = layer(gl, MARK_VERTEX, MARK_FRAGMENT, [-1, -1, 1, -1, -1, 1, 1, 1], [4, 4, 4]);
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  let sent = null;

  return (scene, camera, size, palette) => {
    if (scene !== sent) {
      lines.send(scene.lines.length, lineData(scene.lines));
      marks.send(scene.marks.length, markData(scene.marks, palette));
      sent = scene;
    }
    gl.viewport(0, 0, canvas.width, canvas.height);
    gl.clearColor(...palette.paper.map((value) => value / 255), 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const sharp = canvas.width / size.width;
    const where = [camera.x, camera.y, (2 * camera.scale) / size.width, (2 * camera.scale) / size.height];
    const pixels = [camera.scale * sharp, growth(camera.scale) * sharp];
    lines.draw(where, pixels);
    marks.draw(where, pixels);
  };
}

/** One quad, drawn as often as there are instances. */
function layer(gl, vertex, fragment, corners, sizes) {
  const program = linked(gl, vertex, fragment);
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners), gl.STATIC_DRAW);
  gl.enableVertexAttribArray(0);
  gl.vertexAttribPointer(0, 2, gl.FLOAT, false, 0, 0);
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  // The first attribute is four floats, every further one four bytes.
  const stride = 16 + 4 * (sizes.length - 1);
  sizes.forEach((size, i) => {
    gl.enableVertexAttribArray(i + 1);
    gl.vertexAttribPointer(i + 1, size, i === 0 ? gl.FLOAT : gl.UNSIGNED_BYTE, i > 0, stride, i === 0 ? 0 : 12 + 4 * i);
    gl.vertexAttribDivisor(i + 1, 1);
  });
  const camera = gl.getUniformLocation(program, "camera");
  const pixels = gl.getUniformLocation(program, "pixels");
  let count = 0;
  return {
    send(instances, data) {
      count = instances;
      gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
      gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
    },
    draw(where, scale) {
      gl.useProgram(program);
      gl.bindVertexArray(array);
      gl.uniform4fv(camera, where);
      gl.uniform2fv(pixels, scale);
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
    },
  };
}

function lineData(lines) {
  const view = new DataView(new ArrayBuffer(20 * lines.length));
  lines.forEach(({ ax, ay, bx, by, colour, width }, i) => {
    [ax, ay, bx, by].forEach((value, j) => view.setFloat32(20 * i + 4 * j, value, true));
    // A tenth of a pixel is fine enough for a width; 25 pixels are the most.
    bytes(view, 20 * i + 16, [...colour, Math.min(width * 10, 255)]);
  });
  return view;
}

function markData(marks, palette) {
  const view = new DataView(new ArrayBuffer(24 * marks.length));
  marks.forEach(({ x, y, r, shape, fill, ring, ringWidth }, i) => {
    [x, y, r, SHAPES[shape]].forEach((value, j) => view.setFloat32(24 * i + 4 * j, value, true));
    bytes(view, 24 * i + 16, [...fill, 255]);
    bytes(view, 24 * i + 20, [...(ring ?? palette.paper), ring ? ringWidth : 1]);
  });
  return view;
}

const bytes = (view, offset, values) => values.forEach((value, i) => view.setUint8(offset + i, Math.round(value)));

function linked(gl, vertex, fragment) {
  const program = gl.createProgram();
  for (const [type, source] of [[gl.VERTEX_SHADER, vertex], [gl.FRAGMENT_SHADER, fragment]]) {
    const shader = gl.createShader(type);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader) ?? "shader");
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS)) throw new Error(gl.getProgramInfoLog(program) ?? "program");
  return program;
}
