#!/usr/bin/env node
/** The command `st-mcp`. Generated; do not edit. */
import { main } from "./main.js";
import { program } from "./program.js";

void main(program);
