//===- NumpyFile.cpp - Reading and writing .npy files -----------*- C++ -*-===//
//
// Part of rope-mlir, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
// An .npy file is a magic word, a version, a header that is the text of a
// Python dictionary, and the elements. Little-endian files only.
//===----------------------------------------------------------------------===//

#include "rope/Runtime/NumpyFile.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace mlir::rope::runtime {

static const char npyMagic[] = "\x93NUMPY";

bool readFile(const std::string &path, std::string &contents,
              std::string &error) {
  std::FILE *file = std::fopen(path.c_str(), "rb");
  if (!file) {
    error = std::strerror(errno);
    return false;
  }
  contents.clear();
  char buffer[1 << 16];
  while (size_t count = std::fread(buffer, 1, sizeof(buffer), file))
    contents.append(buffer, count);
  bool failed = std::ferror(file);
  if (failed)
    error = std::strerror(errno);
  std::fclose(file);
  return !failed;
}

namespace {
struct Descriptor {
  const char *text; // kind and size, without the byte order
  ElementType type;
};
} // namespace

static const Descriptor descriptors[] = {
    {"b1", ElementType::I1},
    {"i1", ElementType::I8},
    {"i2", ElementType::I16},
    {"i4", ElementType::I32},
    {"i8", ElementType::I64},
    {"u1", ElementType::UI8},
    {"u2", ElementType::UI16},
    {"u4", ElementType::UI32},
    {"u8", ElementType::UI64},
    {"f2", ElementType::F16},
    {"f4", ElementType::F32},
    {"f8", ElementType::F64},
    {"c8", ElementType::ComplexF32},
    {"c16", ElementType::ComplexF64},
    // What the package ml_dtypes, which gives NumPy a bfloat16, writes.
    {"V2", ElementType::BF16},
};

/// Position of the value of a key in the header's dictionary, or npos.
static size_t findValue(const std::string &header, const char *key) {
  size_t at = header.find("'" + std::string(key) + "'");
  if (at == std::string::npos)
    return at;
  at = header.find(':', at);
  return at == std::string::npos ? at : header.find_first_not_of(' ', at + 1);
}

static bool parseDescriptor(const std::string &header, ElementType &type,
                            std::string &error) {
  size_t at = findValue(header, "descr");
  if (at == std::string::npos || header[at] != '\'') {
    error = "the header has no simple 'descr' (structured types are not "
            "supported)";
    return false;
  }
  size_t end = header.find('\'', at + 1);
  std::string text = header.substr(at + 1, end - at - 1);
  if (text.size() < 3 || text[0] == '>') {
    error = "element type '" + text + "' is not supported (big-endian)";
    return false;
  }
  for (const Descriptor &descriptor : descriptors) {
    if (text.substr(1) != descriptor.text)
      continue;
    type = descriptor.type;
    return true;
  }
  error = "element type '" + text + "' is not supported";
  return false;
}

static bool parseShape(const std::string &header, std::vector<int64_t> &shape) {
  size_t at = findValue(header, "shape");
  if (at == std::string::npos || header[at] != '(')
    return false;
  shape.clear();
  for (++at; at < header.size() && header[at] != ')';) {
    if (header[at] == ' ' || header[at] == ',') {
      ++at;
      continue;
    }
    char *end;
    errno = 0;
    long long size = std::strtoll(header.c_str() + at, &end, 10);
    if (end == header.c_str() + at || size < 0 || errno)
      return false;
    shape.push_back(size);
    at = end - header.c_str();
  }
  return at < header.size();
}

/// Fortran order is the C order of the reversed shape.
static void transposeFromFortran(Array &array) {
  unsigned size = getElementSize(array.type);
  int64_t count = array.getNumElements();
  std::vector<char> bytes(array.bytes.size());
  for (int64_t to = 0; to < count; ++to) {
    int64_t rest = to, from = 0;
    std::vector<int64_t> index(array.shape.size());
    for (size_t i = array.shape.size(); i-- > 0;) {
      index[i] = rest % array.shape[i];
      rest /= array.shape[i];
    }
    for (size_t i = array.shape.size(); i-- > 0;)
      from = from * array.shape[i] + index[i];
    std::memcpy(bytes.data() + to * size, array.bytes.data() + from * size,
                size);
  }
  array.bytes = std::move(bytes);
}

bool parseNpy(const std::string &contents, Array &array, std::string &error) {
  if (contents.size() < 10 || std::memcmp(contents.data(), npyMagic, 6) != 0) {
    error = "not an .npy file";
    return false;
  }
  const unsigned char *bytes =
      reinterpret_cast<const unsigned char *>(contents.data());
  unsigned version = bytes[6];
  size_t start = version == 1 ? 10 : 12;
  if (version < 1 || version > 3 || contents.size() < start) {
    error = "not an .npy file of version 1, 2 or 3";
    return false;
  }
  size_t length = bytes[8] | bytes[9] << 8;
  if (version > 1)
    length |= bytes[10] << 16 | static_cast<size_t>(bytes[11]) << 24;
  if (contents.size() - start < length) {
    error = "truncated .npy file: its header has " + std::to_string(length) +
            " bytes, the file has " + std::to_string(contents.size() - start);
    return false;
  }
  std::string header = contents.substr(start, length);
  if (!parseDescriptor(header, array.type, error))
    return false;
  size_t order = findValue(header, "fortran_order");
  if (order == std::string::npos || !parseShape(header, array.shape) ||
      array.getNumElements() < 0) {
    error = "the .npy header cannot be read";
    return false;
  }
  size_t expected = array.getNumElements() * getElementSize(array.type);
  size_t available = contents.size() - start - length;
  if (available < expected) {
    error = "truncated .npy file: " + array.getTypeName() + " takes " +
            std::to_string(expected) + " bytes, the file has " +
            std::to_string(available);
    return false;
  }
  const char *data = contents.data() + start + length;
  array.bytes.assign(data, data + expected);
  if (header.compare(order, 4, "True") == 0)
    transposeFromFortran(array);
  return true;
}

std::string printNpy(const Array &array) {
  Array widened;
  const Array *source = &array;
  std::string error;
  if (array.type == ElementType::BF16) {
    (void)convertArray(array, ElementType::F32, widened, error);
    source = &widened;
  }
  const char *text = "";
  for (const Descriptor &descriptor : descriptors)
    if (descriptor.type == source->type)
      text = descriptor.text;
  const char *byteOrder = getElementSize(source->type) == 1 ? "|" : "<";
  std::string header = std::string("{'descr': '") + byteOrder + text +
                       "', 'fortran_order': False, 'shape': (";
  // As Python prints a tuple.
  for (size_t i = 0; i < source->shape.size(); ++i)
    header += (i ? ", " : "") + std::to_string(source->shape[i]);
  header += source->shape.size() == 1 ? ",), }" : "), }";
  // The data starts at a multiple of 64, so that it can be mapped.
  header.append(63 - (10 + header.size()) % 64, ' ');
  header += '\n';
  std::string contents(npyMagic, 6);
  contents += {1, 0, static_cast<char>(header.size() & 255),
               static_cast<char>(header.size() >> 8)};
  contents += header;
  contents.append(source->bytes.begin(), source->bytes.end());
  return contents;
}

bool readArray(const std::string &spec, Array &array, std::string &error) {
  std::string path = spec, member, contents;
  size_t archive = spec.rfind(".npz:");
  if (archive != std::string::npos) {
    path = spec.substr(0, archive + 4);
    member = spec.substr(archive + 5);
  }
  if (!readFile(path, contents, error))
    return false;
  if (path.size() > 4 && path.compare(path.size() - 4, 4, ".npz") == 0)
    return parseNpz(contents, member, array, error);
  return parseNpy(contents, array, error);
}

/// Pipes and devices cannot be replaced by a rename.
static bool isWrittenInPlace(const std::string &path) {
  struct stat status;
  return path == "-" ||
         (stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode));
}

static bool writeTo(const std::string &path, const std::string &contents) {
  std::FILE *file = path == "-" ? stdout : std::fopen(path.c_str(), "wb");
  if (!file)
    return false;
  bool written =
      std::fwrite(contents.data(), 1, contents.size(), file) == contents.size();
  int code = errno;
  bool closed =
      file == stdout ? std::fflush(file) == 0 : std::fclose(file) == 0;
  if (!written)
    errno = code;
  return written && closed;
}

bool writeFiles(
    const std::vector<std::pair<std::string, std::string>> &pathsAndContents,
    std::string &error) {
  std::vector<std::pair<std::string, std::string>> pending;
  auto fail = [&](const std::string &path) {
    error = "cannot write '" + path + "': " + std::strerror(errno);
    for (const auto &[temporary, destination] : pending)
      std::remove(temporary.c_str());
    return false;
  };
  for (const auto &[path, contents] : pathsAndContents) {
    if (isWrittenInPlace(path))
      continue;
    std::string temporary = path + ".tmp" + std::to_string(getpid()) + "-" +
                            std::to_string(pending.size());
    bool written = writeTo(temporary, contents);
    pending.emplace_back(temporary, path);
    if (!written)
      return fail(path);
  }
  for (const auto &[path, contents] : pathsAndContents)
    if (isWrittenInPlace(path) && !writeTo(path, contents))
      return fail(path);
  for (const auto &[temporary, destination] : pending)
    if (std::rename(temporary.c_str(), destination.c_str()) != 0)
      return fail(destination);
  return true;
}

} // namespace mlir::rope::runtime
