/** Fields of objects: of their class, of those that it extends, of what constructors are handed. */
import ts from "typescript";
import { bare, baseOf, enclosingClass, isOwnTarget, nameText } from "./code.ts";
import { library } from "./client-types.ts";
import type { Looks } from "./looks.ts";
import type { Frame, InstanceValue, Value } from "./values.ts";

/** Classes over one another that are looked into. */
const HIGHEST = 8;

/** A field of an object, of its class or of one that it extends; absent where only heirs or callers say it. */
export function field(looks: Looks, of: InstanceValue, name: string): Value | undefined {
  const frame: Frame = { ...of.frame, self: of, outer: of.frame, depth: of.frame.depth };
  for (
    let at: ts.ClassLikeDeclaration | undefined = of.of, i = 0;
    at && i < HIGHEST;
    at = baseClass(looks, at), i += 1
  ) {
    const value = ownMember(looks, at, name, constructorFrame(looks, of, at, frame));
    if (value) return value;
  }
  return undefined;
}

function ownMember(
  looks: Looks,
  node: ts.ClassLikeDeclaration,
  name: string,
  frame: Frame,
): Value | undefined {
  const maker = node.members.find(ts.isConstructorDeclaration);
  const property = maker?.parameters.find(
    (one) => ts.isParameterPropertyDeclaration(one, maker) && nameText(one.name) === name,
  );
  if (property) return looks.parameter(property, frame);
  const put = (looks.code.assignments.get(name) ?? []).find(
    ({ target }) => isOwnTarget(target) && enclosingClass(target) === node,
  );
  const member = node.members.find((one) => one.name && nameText(one.name) === name);
  if (member && !(ts.isPropertyDeclaration(member) && !member.initializer))
    return looks.declared(member, frame);
  if (put) {
    const before = looks.again(put.value);
    return before ?? looks.evaluate(put.value, frame);
  }
  return member && ts.isPropertyDeclaration(member) ? library(member.type) : undefined;
}

/** With the constructor's parameters bound, as `super(…)` of heirs passes them on. */
function constructorFrame(
  looks: Looks,
  of: InstanceValue,
  node: ts.ClassLikeDeclaration,
  frame: Frame,
): Frame {
  const maker = makerOf(looks, node);
  if (!maker) return frame;
  if (of.of === node || makerOf(looks, of.of) === maker)
    return of.args ? { of: maker, args: of.args, self: of, outer: frame, depth: frame.depth } : frame;
  const heir = heirOf(looks, of.of, node);
  const call =
    heir && (looks.code.supers.get(nameText(node.name)) ?? []).find((one) => enclosingClass(one) === heir);
  if (!heir || !call) return frame;
  const around = constructorFrame(looks, of, heir, frame);
  return {
    of: maker,
    args: looks.argumentsOf(call.arguments, around),
    self: of,
    outer: around,
    depth: frame.depth,
  };
}

function heirOf(
  looks: Looks,
  from: ts.ClassLikeDeclaration,
  base: ts.ClassLikeDeclaration,
): ts.ClassLikeDeclaration | undefined {
  for (let at: ts.ClassLikeDeclaration | undefined = from, i = 0; at && i < HIGHEST; i += 1) {
    const next: ts.ClassLikeDeclaration | undefined = baseClass(looks, at);
    if (next === base) return at;
    at = next;
  }
  return undefined;
}

/** The constructor that makes objects of a class: its own, or that of the nearest that it extends. */
export function makerOf(looks: Looks, node: ts.ClassLikeDeclaration): ts.ConstructorDeclaration | undefined {
  for (
    let at: ts.ClassLikeDeclaration | undefined = node, i = 0;
    at && i < HIGHEST;
    at = baseClass(looks, at), i += 1
  ) {
    const maker = at.members.find(
      (one): one is ts.ConstructorDeclaration => ts.isConstructorDeclaration(one) && one.body !== undefined,
    );
    if (maker) return maker;
  }
  return undefined;
}

export function baseClass(looks: Looks, node: ts.ClassLikeDeclaration): ts.ClassLikeDeclaration | undefined {
  const base = baseOf(node);
  const symbol = base && looks.symbolOf(bare(base));
  return symbol?.declarations?.find(ts.isClassLike);
}
